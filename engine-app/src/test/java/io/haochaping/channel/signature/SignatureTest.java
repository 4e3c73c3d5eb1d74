package io.haochaping.channel.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignatureTest {

    private static final Path VECTORS = Path.of("src/test/resources/channel/signature-vectors.txt");
    private static final Path SCRIPT = Path.of("../docs/examples/send-review.sh");

    static Stream<Arguments> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream().filter(line -> !line.startsWith("#"))
                .map(line -> Arguments.of((Object[]) line.split(" \\| ", -1)));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void agreesWithVectorsOfAnotherProgram(String secret, String method, String target, String timestamp, String nonce, String body,
            String expected) {
        assertThat(Signature.of(utf8(secret), method, target, timestamp, nonce, utf8(body))).isEqualTo(expected);
    }

    @Test
    void dependsOnEveryPart() {
        byte[] secret = utf8("0123456789abcdef");
        String signature = Signature.of(secret, "POST", "/a?b=1", "1772000000", "nonce-nonce-nonce", utf8("{}"));

        assertThat(List.of(
                Signature.of(utf8("0123456789abcdeg"), "POST", "/a?b=1", "1772000000", "nonce-nonce-nonce", utf8("{}")),
                Signature.of(secret, "PUT", "/a?b=1", "1772000000", "nonce-nonce-nonce", utf8("{}")),
                Signature.of(secret, "POST", "/a?b=2", "1772000000", "nonce-nonce-nonce", utf8("{}")),
                Signature.of(secret, "POST", "/a", "1772000000", "nonce-nonce-nonce", utf8("{}")),
                Signature.of(secret, "POST", "/a?b=1", "1772000001", "nonce-nonce-nonce", utf8("{}")),
                Signature.of(secret, "POST", "/a?b=1", "1772000000", "nonce-nonce-noncf", utf8("{}")),
                Signature.of(secret, "POST", "/a?b=1", "1772000000", "nonce-nonce-nonce", utf8("{ }"))))
                .doesNotContain(signature).doesNotHaveDuplicates();
    }

    @Test
    void tellsSignaturesApart() {
        assertThat(Signature.same("00ff", "00ff")).isTrue();
        assertThat(Signature.same("00ff", "00fe")).isFalse();
        assertThat(Signature.same("00ff", "00FF")).isFalse();
        assertThat(Signature.same("00ff", "")).isFalse();
    }

    @Test
    void agreesWithTheExampleScript() throws Exception {
        ProcessBuilder script = new ProcessBuilder("bash", SCRIPT.toString());
        script.environment().putAll(Map.of("HCP_SECRET", "密钥-0123456789abc", "HCP_DRY_RUN", "1", "HCP_TIMESTAMP", "1772000000",
                "HCP_NONCE", "0123456789abcdef", "HCP_COMMENT", "引号 \" 反斜杠 \\ 😀", "HCP_TARGET", "/api/v1/reviews?a=1"));
        Process run = script.redirectErrorStream(true).start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).as(output).isZero();

        String body = output.substring(output.indexOf("{ \"channelReviewNo\""));
        String expected = Signature.of(utf8("密钥-0123456789abc"), "POST", "/api/v1/reviews?a=1", "1772000000", "0123456789abcdef", utf8(body));
        assertThat(output).contains("X-Hcp-Signature: " + expected + "\n");
        assertThat(body).contains("引号 \\\" 反斜杠 \\\\ 😀");
    }

    @Test
    void agreesWithTheGuideForIntegrators() throws IOException {
        String guide = Files.readString(Path.of("../docs/channels.md"));
        String signature = Signature.of(utf8("example-secret"), "GET", "/api/v1/reviews/none", "1793590260", "0123456789abcdef0123456789abcdef", new byte[0]);

        assertThat(guide).contains("`example-secret`", "`1793590260`", "`0123456789abcdef0123456789abcdef`", "`GET /api/v1/reviews/none`", "`" + signature + "`");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
