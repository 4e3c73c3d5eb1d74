package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Browser.NewContextOptions;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;

/** Rating on a phone behind a QR code, first without JavaScript, then with it and without a finger on the screen. */
@DemoTest
@Order(0)
class RatingWalkIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;

    @Test
    void aPhoneRatesWithoutJavaScriptAndWithIt() {
        try (Playwright playwright = Playwright.create(); var chromium = playwright.chromium().launch(Browser.options())) {
            withoutJavaScript(chromium.newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false)));
            withTheKeyboard(chromium.newContext(new NewContextOptions().setViewportSize(390, 844)));
            atADesk(chromium.newContext(new NewContextOptions().setViewportSize(1280, 900)));
        }
    }

    private void withoutJavaScript(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(link());
        assertThat(page.locator("input:checked").count()).as("nothing is chosen before").isZero();
        assertThat(page.getByText("态度差").first().isVisible()).isFalse();
        Browser.picture(page, "rating-empty-phone");
        page.getByText("非常不满意").first().click();
        assertThat(page.locator("#norms-1").isVisible()).isTrue();
        assertThat(page.locator("#norms-5").isVisible()).isFalse();
        page.getByText("留下姓名和电话").click();
        page.fill("#field-name", "王小明");
        page.fill("#field-phone", "123");
        page.check("#field-consent");
        page.locator("#norms-1 label").first().click();
        Browser.picture(page, "rating-filled-phone");
        page.getByText("提交评价").click();

        assertThat(page.locator("[role=alert]").innerText()).contains("电话号码格式不正确");
        assertThat(page.inputValue("#field-name")).isEqualTo("王小明");
        assertThat(page.isChecked("#level-1")).isTrue();
        Browser.picture(page, "rating-refused-phone");
        page.fill("#field-phone", "13800138000");
        page.getByText("提交评价").click();

        assertThat(page.locator("h1").innerText()).isEqualTo("感谢您的评价");
        Browser.picture(page, "rating-rated-phone");
        phone.close();
    }

    private void withTheKeyboard(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(link());
        assertThat(faults(page)).isEmpty();
        page.locator("#level-5").focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.isChecked("#level-1")).as("arrows go around").isTrue();
        page.keyboard().press("ArrowUp");
        assertThat(page.isChecked("#level-2")).isTrue();
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.locator("#norms-2 input").first().isChecked()).isTrue();
        assertThat(faults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.check("#level-1");
        assertThat(page.locator("#norms-2 input").first().isChecked()).as("another level, other reasons").isFalse();
        page.fill("#field-comment", "等了两个小时");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        page.waitForURL("**/rated/**");
        assertThat(faults(page)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
        page.goBack();
        assertThat(page.locator("h1").innerText()).as("the way back").isEqualTo("已经评价过了");
        phone.close();
    }

    private void atADesk(BrowserContext desk) {
        Page page = desk.newPage();
        page.navigate(link() + "?lang=en");
        page.getByText("Very dissatisfied").first().click();
        assertThat(faults(page)).isEmpty();
        Browser.picture(page, "rating-desk-en");
        desk.close();
    }

    /** Of a service that was just now given. */
    private String link() {
        SignedClient platform = new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET);
        String service = "/api/v1/service-records/P-" + UUID.randomUUID() + "/1";
        platform.put(service, Map.of("unitCode", "hall", "windowNo", "B02", "taskCode", "11150800MB1234567X3000114001000", "serviceTime",
                new Town(port).now().minusMinutes(5).toString()));
        String path = URI.create(platform.post(service + "/invitations", "").body().path("url").asText()).getPath();
        return "http://localhost:" + port + path;
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations().stream()
                .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }
}
