package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.Devices;
import io.haochaping.testing.HttpBrowser;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

/** What an administrator tries for a channel is answered as if it had been sent, and leaves nothing behind but its entry in the journal. */
abstract class TestConsoles extends ChannelStory {

    /** Only an intake writes to these. */
    private static final List<String> TABLES = List.of("review", "review_norm", "review_rejection", "service_record", "case_file", "vault_entry", "invitation",
            "evaluator_visit", "evaluator_offer", "exchange_message", "sms_invitation", "channel_refusal", "ACT_HI_PROCINST");
    private static final Pattern BLOCK = Pattern.compile("<pre[^>]*><code>(.*?)</code></pre>", Pattern.DOTALL);

    @Test
    void everyExampleWouldBeTakenAndNothingComesAbout() {
        new Devices(here).register("device-" + id, "WINDOW_DEVICE", "A03", id);
        Map<String, Long> before = rows();

        for (String example : List.of("REVIEW", "BAD_REVIEW", "CALL", "SERVICE_RECORD", "INVITATION", "VISIT")) {
            assertThat(tries(example)).as(example).contains("试运行：会接收（201）", "没有保存任何数据").doesNotContain("会拒绝");
        }
        assertThat(tries("BATCH")).contains("试运行：会接收（207）").contains("\"status\" : 201").doesNotContain("\"status\" : 4");
        assertThat(tries("BAD_REVIEW")).containsPattern("\"caseNo\" : \"CP-\\d{8}-\\d{6}\"");
        assertThat(tries("INVITATION")).contains("/r/", "PUT /api/v1/service-records/");
        assertThat(tries("VISIT")).contains("\"deviceId\" : \"device-" + id + "\"");

        assertThat(rows()).isEqualTo(before);
        assertThat(pages.page(id)).contains("接收 0 次，拒绝 0 次", "没有被拒的请求", "对照表为模拟");
    }

    @Test
    void whatWouldBeRefusedSaysWhyAndIsNotKeptEither() {
        Map<String, Long> before = rows();
        Map<String, String> form = pages.example(id, "REVIEW");
        form.put("body", form.get("body").replace("\"SATISFIED\"", "\"SPLENDID\""));

        assertThat(text(pages.tries(id, form))).contains("试运行：会拒绝（422）", "\"pointer\" : \"/satisfaction\"", "unknown-value", "SPLENDID");

        form.put("body", "[" + "{},".repeat(2) + "{}]");
        form.put("path", "/api/v1/reviews/batch");
        assertThat(text(pages.tries(id, form))).contains("试运行：会接收（207）", "\"status\" : 422");
        form.put("method", "GET");
        form.put("path", "/api/v1/reviews/none");
        assertThat(text(pages.tries(id, form))).contains("试运行：会拒绝（404）", "review-not-found");
        pages.act(id, "revoke");
        assertThat(text(pages.tries(id, form))).contains("试运行：会拒绝（403）", "channel-revoked");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void showsTheTextThatWasSignedButNeverTheSecretAndASignatureServesOnce() {
        Map<String, String> form = pages.example(id, "REVIEW");
        String page = text(pages.tries(id, form));
        assertThat(page).doesNotContain(secret);
        List<String> shown = BLOCK.matcher(page).results().map(found -> found.group(1)).toList();
        String signed = shown.stream().filter(text -> text.startsWith("POST\n/api/v1/reviews\n")).findFirst().orElseThrow();
        Map<String, String> headers = new LinkedHashMap<>();
        shown.stream().filter(text -> text.startsWith("Content-Type: ")).findFirst().orElseThrow().lines()
                .forEach(line -> headers.put(line.split(": ")[0], line.split(": ")[1]));
        byte[] body = form.get("body").getBytes(StandardCharsets.UTF_8);
        long time = Long.parseLong(headers.get("X-Hcp-Timestamp"));

        assertThat(signed.lines()).hasSize(5).element(3).isEqualTo(headers.get("X-Hcp-Nonce"));
        assertThat(new SignedClient(here, id, secret).sign("POST", "/api/v1/reviews", body, time, headers.get("X-Hcp-Nonce"))).isEqualTo(headers);
        SignedClient.Answer copied = SignedClient.plain("http://localhost:" + here, "POST", "/api/v1/reviews", body, headers);
        assertThat(copied.status()).isEqualTo(401);
        assertThat(copied.code()).isEqualTo("nonce-repeated");
    }

    @Test
    void theCommandThatTheOtherSideRunsIsTakenForReal() throws IOException, InterruptedException {
        Map<String, String> form = pages.example(id, "BAD_REVIEW");
        form.put("body", form.get("body").replace("接口联调", "It's a test, $HOME and \\\\ stay"));
        String page = text(pages.tries(id, form));
        String command = BLOCK.matcher(page).results().map(found -> found.group(1)).filter(text -> text.startsWith("# HCP_SECRET")).findFirst().orElseThrow();
        assertThat(command).doesNotContain(secret);
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command).redirectErrorStream(false);
        shell.environment().put("HCP_SECRET", secret);
        Process run = shell.start();
        String printed = new String(run.getInputStream().readAllBytes());
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(printed).contains("\"badReview\":true", "\"caseNo\":\"CP-");
        assertThat(pages.page(id)).contains("接收 1 次，拒绝 0 次");
    }

    @Test
    void everyUseStandsInTheJournalWithoutWhatWasTyped() {
        Map<String, String> form = pages.example(id, "INVITATION");
        form.put("path", form.get("path").replaceFirst("TEST-\\d+", "Wang-13800138000"));
        pages.tries(id, form);

        assertThat(pages.see("/admin/changes?subject=channel&id=" + id)).contains("测试台试运行",
                "PUT /api/v1/service-records/…/…, POST /api/v1/service-records/…/…/invitations").doesNotContain("13800138000");
    }

    @Test
    void refusesWhatIsNoRequestOfAChannelAndKeepsWhatWasTyped() {
        Map<String, String> form = pages.example(id, "REVIEW");
        for (String path : List.of("/api/v1/cases", "/admin", "/api/v1/reviews/../cases", "/api/v1/reviews/%2e%2e/cases", "/api/v1/reviews//x", "http://example.org/",
                "/api/v1/reviews/王小明", "/api/v1/reviews;x", "/api/v1/reviews?a=b c")) {
            form.put("path", path);
            assertThat(text(pages.tries(id, form))).as(path).contains("路径须以 /api/v1/reviews", "value=\"" + path + "\"").doesNotContain("试运行：会");
        }
        form.putAll(Map.of("path", "/api/v1/reviews", "method", "TRACE", "body", "x".repeat(64 * 1024 + 1)));
        assertThat(pages.tries(id, form)).contains("方法须为", "正文最多 64 KiB").doesNotContain("试运行：会");
        pages.act(id, "secret/revoke");
        form.putAll(Map.of("method", "POST", "body", "{}"));
        assertThat(pages.tries(id, form)).contains("没有可用的密钥").doesNotContain("试运行：会");
    }

    @Test
    void isForAdministratorsOnlyAndNotForForeignForms() {
        String console = "/admin/channels/" + id + "/console";
        for (String account : List.of("supervisor", "coordinator-district", "auditor")) {
            HttpBrowser other = new HttpBrowser(here);
            other.logIn(account, DemoSettings.PASSWORD);
            assertThat(other.submit(console, Map.of("method", "GET", "path", "/api/v1/reviews/x", "_csrf", other.csrfOf("/"))).statusCode()).as(account).isEqualTo(403);
        }
        HttpBrowser admin = new HttpBrowser(here);
        admin.logIn("admin", DemoSettings.PASSWORD);
        assertThat(admin.submit(console, Map.of("method", "GET", "path", "/api/v1/reviews/x")).headers().firstValue("Location").orElse("")).endsWith("/login?expired");
        assertThat(admin.submit(console, Map.of("method", "GET", "path", "/api/v1/reviews/x", "_csrf", "made-up")).statusCode()).isEqualTo(403);
        assertThat(pages.see("/admin/changes?subject=channel&id=" + id)).doesNotContain("测试台试运行");
    }

    private String tries(String example) {
        return text(pages.tries(id, pages.example(id, example)));
    }

    private static String text(String page) {
        return HtmlUtils.htmlUnescape(page);
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        TABLES.forEach(table -> rows.put(table, jdbc.queryForObject("select count(*) from " + table, Long.class)));
        return rows;
    }
}
