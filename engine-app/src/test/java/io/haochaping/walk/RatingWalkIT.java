package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.Scanner;

/** Rating on a phone behind a QR code, first without JavaScript, then with it and without a finger on the screen. */
@DemoTest
@Order(0)
class RatingWalkIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Pattern CODE = Pattern.compile("class=\"qr\" src=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void aPhoneRatesWithoutJavaScriptAndWithIt() {
        try (Playwright playwright = Playwright.create(); var chromium = playwright.chromium().launch(Browser.options())) {
            withoutJavaScript(chromium.newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false)));
            atTheCodeOfAWindow(chromium.newContext(new NewContextOptions().setViewportSize(390, 844).setJavaScriptEnabled(false)));
            withTheKeyboard(chromium.newContext(new NewContextOptions().setViewportSize(390, 844)));
            whereNothingCanBeRated(chromium.newContext(new NewContextOptions().setViewportSize(390, 844)));
            andIsAskedNoMore(chromium.newContext(new NewContextOptions().setViewportSize(390, 844)));
            inLargeType(chromium.newContext(new NewContextOptions().setViewportSize(390, 844)));
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
        isFine(page, "rating-used-phone");
        phone.close();
    }

    private void atTheCodeOfAWindow(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(posterOf("B02"));
        assertThat(page.locator("main").innerText()).contains("B02");
        assertThat(page.locator("input:checked").count()).as("nothing is chosen before").isZero();
        page.click("button[name=go]");
        assertThat(page.url()).as("the browser asks for a choice").doesNotContain("go=1");
        page.getByText("不动产转移登记").click();
        page.selectOption("#field-day", new SelectOption().setIndex(1));
        Browser.picture(page, "rating-window-phone");
        page.click("button[name=go]");
        page.locator("label.face-5").click();
        page.getByText("提交评价").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("感谢您的评价");
        phone.close();
    }

    private void whereNothingCanBeRated(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(posterOf("B02"));
        isFine(page, "rating-window-script-phone");
        String service = service();
        String late = invited(service, "QR_CODE");
        platform().put(service, record(new Town(port).now().minusDays(20)));
        page.navigate(late);
        assertThat(page.locator("h1").innerText()).isEqualTo("评价时间已过");
        isFine(page, "rating-expired-phone");
        page.navigate("http://localhost:" + port + "/r/" + "A".repeat(27));
        assertThat(page.locator("h1").innerText()).isEqualTo("没有找到这个评价链接");
        isFine(page, "rating-unknown-phone");
        page.navigate("http://localhost:" + port + "/w/aaaaaaaaaa");
        assertThat(page.locator("h1").innerText()).isEqualTo("这个二维码已停用");
        isFine(page, "rating-window-unknown-phone");
        phone.close();
    }

    private void andIsAskedNoMore(BrowserContext phone) {
        Page page = phone.newPage();
        String link = invited(service(), "SMS");
        page.navigate(link);
        isFine(page, "rating-sms-phone");
        page.getByText("不再接收评价邀请短信").click();
        assertThat(page.locator("h1").innerText()).isEqualTo("已退订");
        isFine(page, "rating-stopped-phone");
        page.navigate(link);
        assertThat(page.getByText("提交评价").isVisible()).as("the link still serves").isTrue();
        phone.close();
    }

    /** Letters twice as large, and a desk at 200 % (WCAG 1.4.4): nothing is cut off, nothing scrolls sideways. */
    private void inLargeType(BrowserContext phone) {
        Page page = phone.newPage();
        page.navigate(link());
        page.getByText("非常不满意").first().click();
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        isFine(page, "rating-large-phone");
        page.setViewportSize(640, 450);
        page.evaluate("document.documentElement.style.fontSize = ''");
        isFine(page, "rating-zoomed-desk");
        phone.close();
    }

    private void isFine(Page page, String picture) {
        Browser.picture(page, picture);
        assertThat(faults(page)).as(picture).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(picture).isEqualTo(page.viewportSize().width);
    }

    private void atADesk(BrowserContext desk) {
        Page page = desk.newPage();
        page.navigate(link() + "?lang=en");
        page.getByText("Very dissatisfied").first().click();
        assertThat(faults(page)).isEmpty();
        Browser.picture(page, "rating-desk-en");
        desk.close();
    }

    /** Of a service that was just now given; read from the picture that a phone would be held before. */
    private String link() {
        return invited(service(), "QR_CODE");
    }

    private String invited(String service, String channelKind) {
        JsonNode invitation = platform().post(service + "/invitations?channelKind=" + channelKind, "").body();
        String scanned = Scanner.read(Base64.getDecoder().decode(invitation.path("qrPng").asText()));
        assertThat(scanned).isEqualTo(invitation.path("url").asText());
        return scanned;
    }

    private String service() {
        String service = "/api/v1/service-records/P-" + UUID.randomUUID() + "/1";
        platform().put(service, record(new Town(port).now().minusMinutes(5)));
        return service;
    }

    private static Map<String, Object> record(OffsetDateTime serviceTime) {
        return Map.of("unitCode", "hall", "windowNo", "B02", "taskCode", "11150800MB1234567X3000114001000", "serviceTime", serviceTime.toString());
    }

    private SignedClient platform() {
        return new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET);
    }

    /** What the poster of a window of the hall says, made where there is none. */
    private String posterOf(String windowNo) {
        HttpBrowser admin = new HttpBrowser(port);
        admin.logIn("admin", DemoSettings.PASSWORD);
        Matcher window = Pattern.compile("(/admin/organisation/windows/[0-9a-f-]{36})\"[^>]*>" + windowNo)
                .matcher(admin.get("/admin/organisation/units/hall", "Accept", "text/html").body());
        assertThat(window.find()).isTrue();
        String path = window.group(1) + "/poster";
        Matcher code = CODE.matcher(admin.get(path, "Accept", "text/html").body());
        if (!code.find()) {
            admin.submit(path, Map.of("_csrf", admin.csrfOf(path)));
            code = CODE.matcher(admin.get(path, "Accept", "text/html").body());
            assertThat(code.find()).isTrue();
        }
        return Scanner.readDrawing(code.group(1));
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations().stream()
                .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }
}
