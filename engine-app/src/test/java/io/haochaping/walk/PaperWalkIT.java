package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.SelectOption;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.paper.PaperRuns;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.Devices;
import io.haochaping.testing.Scanner;

/** What is printed for windows, and what comes back from them on paper; beside them the list of their devices. */
@Order(0)
class PaperWalkIT extends BrowserWalk {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String HEADER = "表单编号*,单位编码*,窗口号,工号,办件编号,办理事项,办理日期*,评价日期*,满意度*,原因编码,意见,姓名,电话,同意联系\r\n";

    @LocalServerPort
    private int here;

    @Autowired
    private PaperRuns runs;

    @Test
    void formsArePrintedScannedAndImported() {
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            isFine(coordinator.open("/paper"), "paper");
            Page forms = coordinator.open("/paper/forms");
            forms.selectOption("select[name=window]", new SelectOption().setLabel("政务服务中心 · B02"));
            forms.fill("input[name=copies]", "2");
            forms.click("main form button");
            forms.waitForSelector(".paper-form .qr");
            isFine(forms, "paper-forms");
            forms.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Browser.picture(forms, "paper-forms-printed");
            assertThat(forms.locator("header").first().isVisible()).as("nothing but the forms is printed").isFalse();
            assertThat(scanned(forms.locator(".paper-form .qr").first())).matches(town.address() + "/w/[a-z2-9]{10}");
            forms.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            imports(coordinator);
        }
    }

    private void imports(Colleague coordinator) {
        Page page = coordinator.open("/paper");
        page.setInputFiles("input[name=file]", new FilePayload("二月书面评价.csv", "text/csv", sheet().getBytes(StandardCharsets.UTF_8)));
        page.click("button:has-text('上传并试导入')");
        page.waitForURL("**/paper/imports/**");
        isFine(page, "paper-check");
        page.click("button:has-text('只导入正确的 2 行')");
        page.waitForSelector("progress");
        runs.runDue();
        page.waitForSelector("text=已完成");
        assertThat(page.locator("#progress").innerText()).contains("已处理 2 / 2", "新登记 2 份");
        isFine(page, "paper-done");
    }

    private String sheet() {
        String number = "Z" + UUID.randomUUID().toString().substring(0, 8);
        String day = town.now().toLocalDate().toString();
        String line = "%s-%d,hall,B02,,,不动产转移登记,%s,%s,%s,,%s,,,\r\n";
        return HEADER + line.formatted(number, 1, day, day, "满意", "") + line.formatted(number, 2, day, day, "不满意", "窗口少，等候久")
                + line.formatted(number, 3, day, day, "好极了", "") + line.formatted(number, 4, day, "去年", "满意", "");
    }

    @Test
    void devicesAreListedAndPostersScanned() {
        String device = "walk-" + UUID.randomUUID().toString().substring(0, 8);
        new Devices(here).register(device, "WINDOW_DEVICE", "B02");
        try (Colleague admin = Colleague.arrives(browser, town, "admin")) {
            Page page = admin.open("/admin/devices");
            assertThat(page.locator("main").innerText()).contains(device);
            isFine(page, "admin-devices");
            isFine(admin.open("/admin/devices/" + device), "admin-device");
            admin.open("/admin/organisation/units/hall");
            page.locator("main a[href*='/organisation/windows/']").filter(new Locator.FilterOptions().setHasText("A03")).first().click();
            page.navigate(page.url() + "/poster");
            page.locator("main form button").click();
            page.waitForSelector(".poster .qr");
            isFine(page, "poster");
            assertThat(scanned(page.locator(".poster .qr"))).isEqualTo(page.locator(".poster .address").innerText());
        }
    }

    /** As large as a sheet shows it to a phone that is held before it. */
    private static String scanned(Locator code) {
        code.evaluate("it => { it.style.width = '480px'; it.style.height = '480px' }");
        return Scanner.read(code.screenshot());
    }

    /** At a desk and on a phone. */
    private static void isFine(Page page, String picture) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen == Screen.PHONE ? 390 : 1280, screen == Screen.PHONE ? 844 : 900);
            Browser.picture(page, picture + "-" + screen.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(faults(page)).as(picture + " " + screen).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(picture + " " + screen).isEqualTo(page.viewportSize().width);
        }
        page.setViewportSize(1280, 900);
    }

    private static List<String> faults(Page page) {
        return new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations().stream()
                .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                .map(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).toList();
    }
}
