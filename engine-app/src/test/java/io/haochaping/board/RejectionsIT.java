package io.haochaping.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;

/** Refused reviews on the coordinator's page: why, without their contents, and 重新受理. */
@DemoTest
class RejectionsIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    @Autowired
    private Clock clock;
    @LocalServerPort
    private int port;

    @Test
    void saysWhyAReviewWasRefusedAndTakesItOnceTheCauseIsGone() {
        Hall hall = new Hall(port, clock);
        String service = UUID.randomUUID().toString();
        Map<String, Object> review = hall.review(Map.of("serviceRecord", Map.of("projectNo", "P-" + service, "serviceNumber", 1),
                "reviewer", Hall.reviewer("欧阳锋利", "13687654321")));
        assertThat(hall.send(review).status()).isEqualTo(422);
        try (BrowserContext context = browser.person(Screen.DESKTOP)) {
            Page page = browser.logIn(context, "http://localhost:" + port, "coordinator-district", DemoSettings.PASSWORD);
            page.navigate("http://localhost:" + port + "/board/rejections");
            Browser.picture(page, "board-rejections");
            assertThat(page.textContent("main")).contains("办件编号", "这个办件没有登记过", "请渠道补登这个办件").doesNotContain("欧阳锋利", "13687654321", "排队两小时");

            replay(page, review);
            assertThat(page.textContent("[role=alert]")).contains("仍不能受理");

            registered(service);
            replay(page, review);
            Browser.picture(page, "board-rejections-replayed");
            assertThat(page.textContent("[role=status].done")).contains("生成案件 CP-");
            assertThat(row(page, review).textContent()).contains("已重新受理", "CP-");
            assertThat(row(page, review).locator("form").count()).isZero();
        }
    }

    /** The service is registered after all. */
    private void registered(String service) {
        var answer = new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET).put("/api/v1/service-records/P-" + service + "/1",
                Map.of("unitCode", "hall", "windowNo", "A03", "taskCode", "11150800MB1234567X3000114001000", "taskName", "不动产转移登记",
                        "serviceTime", OffsetDateTime.ofInstant(clock.instant().minusSeconds(600), GeneratedCases.ZONE).toString()));
        assertThat(answer.status()).isEqualTo(201);
    }

    private static Locator row(Page page, Map<String, Object> review) {
        return page.locator("tr:has-text('" + review.get("channelReviewNo") + "')");
    }

    private static void replay(Page page, Map<String, Object> review) {
        row(page, review).locator("button").click();
        page.waitForLoadState();
    }

    @Test
    void isForCoordinatorsOnly() {
        for (String person : new String[] {"officer-district", "leader-district", "auditor", "supervisor", "clerk-district"}) {
            try (BrowserContext context = browser.person(Screen.DESKTOP)) {
                Page page = browser.logIn(context, "http://localhost:" + port, person, DemoSettings.PASSWORD);

                assertThat(page.navigate("http://localhost:" + port + "/board/rejections").status()).as(person).isEqualTo(403);
            }
        }
    }
}
