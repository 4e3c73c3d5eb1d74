package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;

/** Appeals in Chromium: the rated person's, upheld after the case was closed; the leader's, confirmed by a recheck as unfounded. */
@Order(0)
class AppealWalkIT extends BrowserWalk {

    private static final String RATED = "clerk-district";

    @Test
    void anAppealIsUpheldAfterTheCaseWasClosed() {
        Filed filed = closedCase(town);
        String no;

        try (Colleague rated = Colleague.arrives(browser, town, RATED)) {
            rated.open("/about-me");
            rated.page.click("a:has-text('" + filed.caseNo() + "')");
            no = lodge(rated, "误评", "评价人现场说明点错了窗口。");
            assertThat(rated.page.locator("main").innerText()).doesNotContain("王小明");
        }
        try (Colleague arbiter = Colleague.arrives(browser, town, "arbiter-district")) {
            assertThat(arbiter.open("/appeals").locator("main").innerText()).contains(no);
            assertThat(arbiter.open("/appeals/" + no).locator("main").innerText()).contains("点错了窗口", "排班表.txt");
            Browser.picture(arbiter.page, "appeal-DESKTOP");
            arbiter.tasklist().take("申诉认定", no).write("认定理由", "排班表与录像一致。").decide("申诉成立，剔除该评价").finish();
        }
        assertThat(town.status(filed.caseNo())).isEqualTo("EXCLUDED");
        try (Colleague rated = Colleague.arrives(browser, town, RATED, Screen.PHONE)) {
            String shown = rated.open("/appeals/" + no).locator("main").innerText();
            assertThat(shown).contains("成立，评价已剔除", "排班表与录像一致", town.file(filed.caseNo()).at("/exclusion/noticeNo").asText());
            Browser.picture(rated.page, "appeal-PHONE");
            Browser.picture(rated.open("/cases/" + filed.caseNo()), "appeal-case-PHONE");
            assertThat(rated.page.locator("main").innerText()).contains("已剔除");
        }
    }

    @Test
    void aRecheckIsRefused() {
        Filed filed = town.reviewAt("A03", "E1024");
        String no;

        try (Colleague leader = Colleague.arrives(browser, town, "leader-district")) {
            leader.open("/cases/" + filed.caseNo());
            Browser.picture(leader.page, "appeal-form-DESKTOP");
            no = lodge(leader, "恶意差评", "同一人当日多次给出差评。");
        }
        try (Colleague arbiter = Colleague.arrives(browser, town, "arbiter-district")) {
            arbiter.tasklist().take("申诉认定", no).write("认定理由", "各次评价对应不同事项。").decide("申诉不成立").finish();
        }
        town.letPass(Duration.ofMinutes(5));
        try (Colleague leader = Colleague.arrives(browser, town, "leader-district", Screen.PHONE)) {
            leader.open("/appeals/" + no);
            Browser.picture(leader.page, "appeal-recheck-PHONE");
            leader.page.fill("#recheck-grounds", "请核对评价时间。");
            leader.page.click("button:has-text('申请复核')");
            assertThat(leader.page.locator("[role=status].message").innerText()).contains("已申请复核");
            assertThat(leader.page.locator("button:has-text('申请复核')").count()).as("once").isZero();
        }
        try (Colleague other = Colleague.arrives(browser, town, "arbiter2-district")) {
            other.tasklist().take("申诉复核", no).write("复核理由", "评价时间相隔较长，不属重复。").decide("维持原认定，申诉不成立").finish();
            String shown = other.open("/appeals/" + no).locator("main").innerText();
            assertThat(shown).contains("维持原认定", "评价时间相隔较长");
            Browser.picture(other.open("/appeals"), "appeals-DESKTOP");
        }
        assertThat(town.status(filed.caseNo())).isEqualTo("CONTACTING");
    }

    private static Filed closedCase(Town town) {
        Filed filed = town.reviewAt("A03", "E1024");
        String officer = "officer-district";
        town.complete(officer, filed.caseNo(), "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已联系", "contactedAt",
                town.now().toString()));
        town.complete(officer, filed.caseNo(), "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "经核实"));
        town.complete(officer, filed.caseNo(), "Task_Rectify", Map.of("rectification", "已整改"));
        town.complete("leader-district", filed.caseNo(), "Task_SignOff", Map.of("signedOff", true));
        town.complete(officer, filed.caseNo(), "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        town.complete("coordinator-district", filed.caseNo(), "Task_FileCase", Map.of("filingAccepted", true));
        assertThat(town.status(filed.caseNo())).isEqualTo("CLOSED");
        return filed;
    }

    /** On the page of the case. @return number of the appeal */
    private static String lodge(Colleague colleague, String kind, String grounds) {
        colleague.page.click("summary:has-text('提出申诉')");
        colleague.page.selectOption("select[name=kind]", new com.microsoft.playwright.options.SelectOption().setLabel(kind));
        colleague.page.fill("#appeal-grounds", grounds);
        colleague.page.setInputFiles("#appeals ~ details input[type=file]",
                new FilePayload("排班表.txt", "text/plain", "当日在 A05 窗口".getBytes(StandardCharsets.UTF_8)));
        colleague.page.click("button:has-text('提出申诉')");
        String done = colleague.page.locator("[role=status].message").innerText();
        assertThat(done).contains("申诉已提出");
        return done.replaceAll(".*(SS-\\d+-\\d+).*", "$1").strip();
    }
}
