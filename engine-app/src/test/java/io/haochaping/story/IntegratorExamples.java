package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.testing.DemoSettings;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What integrators copy, run as it stands in the documentation. Python is there where {@code bin/test} is run. */
abstract class IntegratorExamples extends Story {

    private static final Path EXAMPLES = Path.of("../docs/examples");

    @LocalServerPort
    private int here;

    @Test
    void theShellSendsAReviewAndSendsItAgain() throws Exception {
        sendsAndRepeats("bash", "send-review.sh");
    }

    @Test
    void javaSendsAReviewAndSendsItAgain() throws Exception {
        sendsAndRepeats(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "SendReview.java");
    }

    @Test
    void pythonSendsAReviewAndSendsItAgain() throws Exception {
        sendsAndRepeats("python3", "send_review.py");
    }

    /** The same numbers, a new nonce: taken once, and told the same again. */
    private void sendsAndRepeats(String program, String example) throws Exception {
        Map<String, String> settings = Map.of("HCP_URL", "http://localhost:" + here, "HCP_SECRET", DemoSettings.CHANNEL_SECRET, "HCP_NOW", clock.now().toString(),
                "HCP_UNIQUE", UUID.randomUUID().toString().substring(0, 13), "HCP_COMMENT", "Waiting, \"two\" hours");
        Printed first = run(settings, program, example);
        assertThat(first.status()).as(first.text()).isEqualTo("201");
        assertThat(first.body().path("badReview").asBoolean()).isTrue();
        assertThat(cases.see(first.body().path("caseNo").asText()).value("unitCode")).isEqualTo("hall");

        Printed again = run(settings, program, example);
        assertThat(again.status()).as(again.text()).isEqualTo("200");
        assertThat(again.body()).isEqualTo(first.body());
    }

    /** The answer, and its status on the last line. */
    private record Printed(String text) {

        String status() {
            List<String> lines = text.lines().toList();
            return lines.get(lines.size() - 1);
        }

        JsonNode body() throws IOException {
            return new ObjectMapper().readTree(text.lines().findFirst().orElseThrow());
        }
    }

    private static Printed run(Map<String, String> settings, String... command) throws Exception {
        ProcessBuilder example = new ProcessBuilder(command).directory(EXAMPLES.toFile()).redirectErrorStream(true);
        example.environment().putAll(settings);
        Process run = example.start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).as(printed).isTrue();
        assertThat(run.exitValue()).as(printed).isZero();
        return new Printed(printed);
    }
}
