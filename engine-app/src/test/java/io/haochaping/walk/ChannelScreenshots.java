package io.haochaping.walk;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.Devices;

/** Pictures of how reviews come in where nobody clicks a link: paper forms, posters, evaluators. */
@Order(5)
class ChannelScreenshots extends Sitting {

    private static final String DEVICE = "hall-b02";

    @LocalServerPort
    private int here;

    @Test
    void paper() {
        try (Colleague coordinator = Colleague.arrives(browser, town, COORDINATOR)) {
            Page page = coordinator.open("/paper/forms");
            page.selectOption("select[name=window]", new SelectOption().setLabel("政务服务中心 · B02"));
            page.click("main form button");
            page.waitForSelector(".paper-form .qr");
            album.page(page, "paper-forms", Screen.DESKTOP);
            coordinator.open("/paper");
            page.setInputFiles("input[name=file]", new FilePayload("一月书面评价.csv", "text/csv", sheet().getBytes(StandardCharsets.UTF_8)));
            page.click("button:has-text('上传并试导入')");
            page.waitForURL("**/paper/imports/**");
            album.page(page, "paper-check", Screen.DESKTOP);
        }
    }

    private String sheet() {
        String day = town.now().toLocalDate().toString();
        String line = "%s,hall,B02,,,%s,%s,%s,%s,%s,%s,,,\r\n";
        return "表单编号*,单位编码*,窗口号,工号,办件编号,办理事项,办理日期*,评价日期*,满意度*,原因编码,意见,姓名,电话,同意联系\r\n"
                + line.formatted("Z20260105-AB2CD3", "不动产转移登记", day, day, "满意", "", "") + line.formatted("Z20260105-EF4GH5", "不动产转移登记", day, day,
                "不满意", "", "窗口少，等候久") + line.formatted("Z20260105-JK6LM7", "居民身份证换领", day, day, "好极了", "", "")
                + line.formatted("Z20260105-NP8QR9", "居民身份证换领", day, "去年", "满意", "", "");
    }

    @Test
    void devicesAndPosters() {
        String secret = new Devices(here).register(DEVICE, "WINDOW_DEVICE", "B02");
        try (BrowserContext evaluator = browser.person(Screen.DESKTOP)) {
            Page page = evaluator.newPage();
            page.navigate(town.address() + "/kiosk");
            page.fill("#device", DEVICE);
            page.fill("#secret", secret);
            page.click("#pair button");
            page.waitForSelector("#idle:visible");
            hand();
            page.waitForSelector("#rate:visible");
            page.locator("label.face-1").click();
            page.waitForSelector("#norms-1:visible");
            album.screen(page, "kiosk");
            try (Colleague admin = Colleague.arrives(browser, town, "admin")) {
                album.page(admin.open("/admin/devices"), "admin-devices", Screen.DESKTOP);
                poster(admin);
            }
        }
    }

    private void poster(Colleague admin) {
        Page page = admin.open("/admin/organisation/units/hall");
        page.locator("main a[href*='/organisation/windows/']").first().click();
        page.navigate(page.url() + "/poster");
        page.locator("main form button").click();
        page.waitForSelector(".poster .qr");
        album.page(page, "poster", Screen.DESKTOP);
    }

    private void hand() {
        SignedClient clerk = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET);
        Map.of("PIC-1", "11150800MB1234567X3000114001000", "PIC-2", "11150800MB1234567X3000115001000").forEach((project, task) -> clerk.put(
                "/api/v1/service-records/" + project + "/1", Map.of("unitCode", "hall", "windowNo", "B02", "taskCode", task, "serviceTime",
                        town.now().minusMinutes(5).toString())));
        clerk.post("/api/v1/devices/" + DEVICE + "/visits", Map.of("visitNo", "B02-031", "services", List.of(Map.of("projectNo", "PIC-1", "serviceNumber", 1),
                Map.of("projectNo", "PIC-2", "serviceNumber", 1))));
    }
}
