package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** Calendar and policies in a browser: a file with faults, a draft, its list, and a new policy version up to the last question; nothing is published. */
@Order(0)
class CalendarWalkIT extends BrowserWalk {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @ParameterizedTest
    @EnumSource
    void canBeUsedOnADeskAndOnAPhone(Screen screen) {
        town.review("demo-window", "hall", true);
        try (Colleague admin = Colleague.arrives(browser, town, "admin", screen)) {
            Page page = admin.open("/admin/calendar?year=2026&jurisdiction=district");
            isGood(page, screen, "calendar");
            imports(page, "2025-01-01,holiday,元旦\n2026-05-01,workday,劳动节\n2026-06-19,off,端午节");
            page.waitForSelector(".message.refused li");
            assertThat(page.locator(".message.refused li").allTextContents()).hasSize(3).allMatch(text -> text.matches("第 [123] 行：.+"));
            assertThat(page.inputValue("input[name=source]")).isEqualTo("国办通知");
            isGood(page, screen, "calendar-faults");
            imports(page, "date,type,name\n2026-01-01,holiday,元旦\n2026-01-07,holiday,地方活动\n2026-01-10,workday,地方活动");
            page.waitForURL("**/admin/calendar/drafts/**");
            isGood(page, screen, "calendar-draft");
            page = admin.open("/admin/policies");
            page.evaluate("document.querySelectorAll('details').forEach(it => it.open = true)");
            isGood(page, screen, "policies");
            page = admin.open("/admin/policies/tax-10/new");
            page.fill("input[name=reason]", "上级要求提速");
            page.fill("input[name='CLOSE.days']", "8");
            isGood(page, screen, "policy-new");
            page.click("main button[type=submit]");
            assertThat(page.locator("main").textContent()).contains("8 个工作日", "10 个工作日");
            isGood(page, screen, "policy-confirm");
            isGood(admin.open("/admin/policies/tax-10/compare"), screen, "policy-compare");
        }
    }

    private static void imports(Page page, String csv) {
        page.fill("#import-form input[name=year]", "2026");
        page.selectOption("#import-form select[name=jurisdiction]", "district");
        page.fill("#import-form input[name=source]", "国办通知");
        page.setInputFiles("#import-form input[name=file]", new FilePayload("year.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("#import-form button[type=submit]");
    }

    private static void isGood(Page page, Screen screen, String name) {
        Browser.picture(page, "admin-" + name + "-" + screen);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).as(name + " fits").isEqualTo(true);
        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(name)
                .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
    }
}
