package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;

/** A reviewer objects to the exclusion on the page of the receipt; two supervisors revoke it. */
@Order(0)
class ObjectionWalkIT extends BrowserWalk {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Test
    void theReviewersWordMakesTwoSupervisorsRevokeTheExclusion() {
        Filed filed = excluded(town);
        String receipt = "/receipt/" + filed.receipt();

        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.PHONE)) {
            reviewer.open(receipt).click("summary:has-text('对不予采纳提出异议')");
            picture(reviewer.page, "objection-receipt-form");
            reviewer.page.fill("#objection-text", "我当天确实在窗口办理，没有点错。");
            reviewer.page.click("button:has-text('提出异议')");
            assertThat(reviewer.page.locator("[role=status]").innerText()).contains("您的异议已收到");
            assertThat(reviewer.page.locator("main").innerText()).contains("督导正在审查").doesNotContain("对不予采纳提出异议\n请");
            picture(reviewer.page, "objection-receipt-phone");
        }
        String no = town.file(filed.caseNo()).at("/objection/no").asText();

        decides(town, "supervisor", "异议认定", no, "认定理由", "登记显示本人办理。", "异议成立，建议撤销不予采纳");
        assertThat(town.status(filed.caseNo())).isEqualTo("EXCLUDED");
        looks(town, "supervisor", "/objections/" + no, "objection", "我当天确实在窗口办理", "待复核");
        decides(town, "supervisor2", "撤销复核", no, "复核理由", "同意第一名督导的意见。", "同意撤销不予采纳");

        assertThat(town.status(filed.caseNo())).isEqualTo("VERIFYING");
        looks(town, "coordinator-district", "/cases/" + filed.caseNo(), "objection-case", no, "已撤销不予采纳");
        looks(town, "supervisor", "/objections", "objection-list", no, "已撤销不予采纳");
        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.DESKTOP)) {
            assertThat(reviewer.open(receipt).locator("main").innerText()).contains("不予采纳已撤销", "正在调查核实");
            picture(reviewer.page, "objection-receipt-desktop");
        }
    }

    private static Filed excluded(Town town) {
        Filed filed = town.review("demo-window", "hall", true);
        String caseNo = filed.caseNo();
        town.complete("officer2-district", caseNo, "Task_ContactReviewer",
                Map.of("contactOutcome", "REFUSED", "contactNote", "评价人表示点错了。", "contactedAt", town.now().toString()));
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            officer.open("/cases/" + caseNo).click("summary:has-text('上传佐证材料')");
            officer.page.setInputFiles("input[type=file]", new FilePayload("录像说明.txt", "text/plain", "见录像".getBytes(StandardCharsets.UTF_8)));
            officer.page.click("button:has-text('上传')");
        }
        town.complete("officer-district", caseNo, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", "误评"));
        town.complete("arbiter-district", caseNo, "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", "认可"));
        return filed;
    }

    private static void decides(Town town, String person, String task, String no, String field, String note, String answer) {
        try (Colleague supervisor = Colleague.arrives(browser, town, person)) {
            Tasklist form = supervisor.tasklist().take(task, no);
            assertThat(form.form()).contains(no, "不动产转移登记");
            form.write(field, note).decide(answer).finish();
        }
    }

    private static void looks(Town town, String person, String path, String name, String... texts) {
        for (Screen screen : Screen.values()) {
            try (Colleague colleague = Colleague.arrives(browser, town, person, screen)) {
                assertThat(colleague.open(path).locator("main").innerText()).contains(texts);
                picture(colleague.page, name + "-" + screen.name().toLowerCase());
            }
        }
    }

    private static void picture(Page page, String name) {
        Browser.picture(page, name);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling: " + name).isTrue();
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).as(name).isEmpty();
    }
}
