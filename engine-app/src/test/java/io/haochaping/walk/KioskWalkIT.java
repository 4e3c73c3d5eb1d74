package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.Browser.NewContextOptions;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Devices;

/** A terminal that stands upright, then lies: paired, rated at by hand and by keyboard, without a line for a while. */
@DemoTest
@Order(0)
class KioskWalkIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String DEVICE = "walk-kiosk";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate jdbc;
    private final Cable cable = new Cable();

    @Test
    void aTerminalRatesAndLosesNothingWithoutALine() {
        String secret = new Devices(port).register(DEVICE, "KIOSK", "A03");
        try (Playwright playwright = Playwright.create(); var chromium = playwright.chromium().launch(Browser.options())) {
            Page page = chromium.newContext(new NewContextOptions().setViewportSize(1080, 1920)).newPage();
            page.routeWebSocket(Pattern.compile(".*/devices/ws"), cable::plug);
            page.navigate("http://localhost:" + port + "/kiosk");
            pairs(page, secret);
            ratesTwoMatters(page);
            ratesWithoutALine(page);
            ratesAndHearsNoAnswer(page);
            page.setViewportSize(1280, 800);
            page.navigate("http://localhost:" + port + "/kiosk?lang=en");
            ratesInEnglishByKeyboard(page);
            isLeft(page);
        }
    }

    private void pairs(Page page, String secret) {
        page.waitForSelector("#pair");
        assertThat(faults(page)).isEmpty();
        page.fill("#device", DEVICE);
        page.fill("#secret", "guessed");
        page.click("#pair button");
        page.waitForSelector("text=设备编号或密钥不正确");
        picture(page, "pair");
        page.fill("#secret", secret);
        page.click("#pair button");
        page.waitForSelector("#idle");
        page.waitForSelector("text=已连接");
        assertThat(faults(page)).isEmpty();
        picture(page, "idle");
    }

    private void ratesTwoMatters(Page page) {
        List<String> projects = hand("11150800MB1234567X3000114001000", "11150800MB1234567X3000115001000");
        page.waitForSelector("#rate");
        assertThat(page.locator("#rate-title").innerText()).contains("不动产转移登记");
        assertThat(page.locator("input:checked").count()).as("nothing is chosen before").isZero();
        assertThat(page.locator("#progress").innerText()).isEqualTo("第 1 项，共 2 项");
        picture(page, "empty");
        page.getByText("提交评价").click();
        assertThat(page.locator("#level-missing").isVisible()).isTrue();
        page.getByText("非常不满意").click();
        assertThat(page.locator("#norms-1").isVisible()).isTrue();
        assertThat(page.locator("#norms-5").isVisible()).isFalse();
        page.getByText("提交评价").click();
        assertThat(page.locator("#reason-missing").isVisible()).isTrue();
        page.getByText("服务态度差效率低").click();
        assertThat(page.locator("#reason-missing").isVisible()).isFalse();
        assertThat(faults(page)).isEmpty();
        picture(page, "filled");
        page.getByText("提交评价").click();

        page.waitForSelector("text=第 2 项，共 2 项");
        assertThat(page.locator("input:checked").count()).isZero();
        page.locator("label.face-4").click();
        page.getByText("提交评价").click();
        staysALittle(page);
        page.waitForSelector("#receipts article:nth-child(2) img");
        assertThat(page.locator("#receipts img").count()).isEqualTo(2);
        assertThat(faults(page)).isEmpty();
        picture(page, "thanks");
        page.click("#done");
        page.waitForSelector("#idle");
        assertThat(page.locator("#receipts img").count()).as("nothing of the person stays").isZero();
        assertThat(projects).allSatisfy(project -> assertThat(reviewsOf(project)).isEqualTo(1));
    }

    private void ratesWithoutALine(Page page) {
        String project = hand("11150800MB1234567X3000114001000").get(0);
        page.waitForSelector("#rate");
        cable.cut();
        page.waitForSelector("#offline:visible");
        page.locator("label.face-2").click();
        page.locator("#norms-2 label").first().click();
        page.getByText("提交评价").click();
        staysALittle(page);
        page.waitForSelector("text=网络暂时中断");
        picture(page, "without-line");
        page.click("#done");
        assertThat(page.locator("#waiting").innerText()).isEqualTo("1 条评价待提交");
        assertThat(reviewsOf(project)).isZero();
        page.reload();
        cable.mend();
        page.evaluate("dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> "[]".equals(page.evaluate("localStorage.getItem('hcp-kiosk-results')")));
        assertThat(reviewsOf(project)).isEqualTo(1);
        page.waitForSelector("#idle");
    }

    /** The server took it; its answer never came. */
    private void ratesAndHearsNoAnswer(Page page) {
        String project = hand("11150800MB1234567X3000114001000").get(0);
        page.waitForSelector("#rate");
        cable.swallowAnswers();
        page.locator("label.face-3").click();
        page.getByText("提交评价").click();
        staysALittle(page);
        page.waitForCondition(() -> reviewsOf(project) == 1);
        assertThat(page.locator("#receipts img").count()).isZero();
        cable.cut();
        cable.mend();
        page.evaluate("dispatchEvent(new Event('online'))");
        page.waitForSelector("#receipts img");
        assertThat(reviewsOf(project)).isEqualTo(1);
        page.click("#done");
        page.waitForSelector("#idle");
    }

    private void ratesInEnglishByKeyboard(Page page) {
        page.waitForSelector("text=Connected");
        picture(page, "idle-en");
        hand("11150800MB1234567X3000114001000");
        page.waitForSelector("#rate");
        page.locator("#level-5").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.isChecked("#level-1")).isTrue();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator("#norms-1 input").first().isChecked()).isTrue();
        assertThat(faults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(1280);
        picture(page, "filled-en");
        page.keyboard().press("Enter");
        page.waitForSelector("#receipts img");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("thanks-title");
        picture(page, "thanks-en");
        page.getByText("Done").click();
    }

    private void isLeft(Page page) {
        page.clock().install();
        page.navigate("http://localhost:" + port + "/kiosk?lang=zh");
        page.waitForSelector("text=已连接");
        hand("11150800MB1234567X3000114001000");
        page.waitForSelector("#rate");
        page.locator("label.face-3").click();
        page.clock().runFor(91_000);
        page.waitForSelector("dialog[open]");
        picture(page, "still");
        page.clock().runFor(21_000);
        page.waitForSelector("#idle");
        assertThat(page.locator("input:checked").count()).isZero();
        SignedClient clerk = clerk();
        page.clock().resume();
        page.waitForCondition(() -> clerk.get("/api/v1/devices/" + DEVICE).body().path("visit").isNull());
    }

    /** A busy machine may take longer than a person who looks at the thanks. */
    private static void staysALittle(Page page) {
        page.getByText("再显示一会儿").click();
    }

    /** Serves somebody and hands the visit to the terminal; the project numbers. */
    private List<String> hand(String... tasks) {
        List<String> projects = Stream.of(tasks).map(this::serve).toList();
        SignedClient.Answer answer = clerk().post("/api/v1/devices/" + DEVICE + "/visits", Map.of("visitNo", UUID.randomUUID().toString(), "services",
                projects.stream().map(project -> Map.of("projectNo", project, "serviceNumber", 1)).toList()));
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        return projects;
    }

    private String serve(String task) {
        String project = "KIOSK-" + UUID.randomUUID();
        clerk().put("/api/v1/service-records/" + project + "/1", Map.of("unitCode", "hall", "windowNo", "A03", "taskCode", task, "serviceTime",
                new Town(port).now().minusMinutes(5).toString()));
        return project;
    }

    private SignedClient clerk() {
        return new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET);
    }

    private int reviewsOf(String projectNo) {
        Integer count = jdbc.queryForObject("select count(*) from review where project_no = ?", Integer.class, projectNo);
        return count == null ? 0 : count;
    }

    /** What is on the screen, no more. */
    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kiosk-" + name + ".png")));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations().stream()
                .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }

    /** Between the page and the server. */
    private static final class Cable {

        private final List<WebSocketRoute> lines = new CopyOnWriteArrayList<>();
        private boolean cut;
        private boolean deaf;

        private void plug(WebSocketRoute line) {
            if (cut) {
                line.close();
                return;
            }
            lines.add(line);
            WebSocketRoute server = line.connectToServer();
            server.onMessage(frame -> {
                if (!deaf || !frame.text().contains("\"taken\"")) {
                    line.send(frame.text());
                }
            });
        }

        private void cut() {
            cut = true;
            lines.forEach(WebSocketRoute::close);
            lines.clear();
        }

        private void mend() {
            cut = false;
            deaf = false;
        }

        private void swallowAnswers() {
            deaf = true;
        }
    }
}
