package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.ChannelPages;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page of a channel in a browser: what it sent in vain, its secrets, the test console. */
@DemoTest
class ChannelWalkIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static Browser browser;

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;

    @BeforeAll
    static void start() {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void anAdministratorSeesWhatWentWrongTriesItAndRevokesTheSecret(Screen screen) {
        String id = "walk-" + screen.name().toLowerCase();
        sendsInVain(id, new ChannelPages(port).register(id, Map.of()));
        try (BrowserContext person = browser.person(screen)) {
            Page page = browser.logIn(person, address(), "admin", DemoSettings.PASSWORD);
            page.navigate(address() + "/admin/channels/" + id);
            check(page, "channel-" + screen, screen);
            assertThat(page.locator("#refusals").innerText()).contains("/satisfaction unknown-value", "401 signature-wrong");
            assertThat(page.locator("dl.facts").first().innerText()).contains("接收 1 次，拒绝 2 次");

            page.click(".examples a:has-text('评价邀请')");
            page.click("#console button[type=submit]");
            page.waitForURL("**/admin/channels/" + id + "#console");
            assertThat(page.locator("#console [role=status]").innerText()).contains("会接收（201）", "/invitations?channelKind=QR_CODE");
            check(page, "channel-tried-" + screen, screen);

            page.fill("#console input[name=path]", "/admin");
            page.click("#console button[type=submit]");
            assertThat(page.locator("#console .field-error").innerText()).contains("路径须以 /api/v1/reviews");
            check(page, "channel-wrong-" + screen, screen);

            page.click("button:has-text('撤销密钥')");
            assertThat(page.locator("[role=status].message").innerText()).contains("密钥已撤销");
            assertThat(page.locator("#console button[type=submit]").isDisabled()).isTrue();
            check(page, "channel-revoked-" + screen, screen);

            page.navigate(address() + "/admin/channels/" + id + "?lang=en&example=BAD_REVIEW");
            assertThat(page.locator("main").innerText()).contains("Test console", "1 accepted, 2 refused").doesNotContain("试运行");
            check(page, "channel-english-" + screen, screen);
            page.navigate(address() + "/admin/channels?lang=zh");
            check(page, "channels-" + screen, screen);
        }
    }

    private void sendsInVain(String id, String secret) {
        SignedClient channel = new SignedClient(port, id, secret);
        assertThat(channel.put("/api/v1/service-records/P-" + id + "/1", Map.of("unitCode", "hall")).status()).isEqualTo(201);
        String now = clock.instant().toString();
        assertThat(channel.post("/api/v1/reviews", Map.of("channelReviewNo", "W-" + id, "channelKind", "WINDOW_DEVICE", "kind", "REVIEW", "satisfaction", "AWFUL",
                "reviewedAt", now, "normCodes", List.of("999"))).status()).isEqualTo(422);
        assertThat(new SignedClient(port, id, "a secret of nobody").get("/api/v1/reviews/none").status()).isEqualTo(401);
    }

    private static void check(Page page, String name, Screen screen) {
        Browser.picture(page, name);
        page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
        assertThat(page.locator("body").innerText()).as(name).doesNotContain("??");
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
        if (screen == Screen.PHONE) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(name).isEqualTo(390);
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
