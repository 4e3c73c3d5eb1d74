package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import com.microsoft.playwright.options.FilePayload;

import io.haochaping.walk.Town.Filed;

/** A review given by mistake, with evidence from the case page, through the arbiter. */
@Order(0)
class ExclusionWalkIT extends BrowserWalk {

    @Test
    void excludesAMisratedReviewOnlyWithEvidenceAndByTheArbiter() {
        Filed filed = town.review("demo-window", "hall", true);
        town.complete("officer2-district", filed.caseNo(), "Task_ContactReviewer",
                Map.of("contactOutcome", "REFUSED", "contactNote", "评价人表示点错了。", "contactedAt", town.now().toString()));

        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            Tasklist form = officer.tasklist().take("调查核实", filed.caseNo()).write("核实情况", "评价人本想点满意，现场录像为证。")
                    .decide("误评（需佐证材料）").submit();
            assertThat(form.refusal()).contains("佐证材料");
            assertThat(town.status(filed.caseNo())).isEqualTo("VERIFYING");

            upload(officer, filed.caseNo());
            officer.tasklist().choose("我的待办").open(filed.caseNo()).write("核实情况", "评价人本想点满意，现场录像为证。").decide("误评（需佐证材料）").finish();
        }
        assertThat(town.status(filed.caseNo())).isEqualTo("EXCLUSION_REVIEW");

        try (Colleague arbiter = Colleague.arrives(browser, town, "arbiter-district")) {
            Tasklist form = arbiter.tasklist().take("不予采纳认定", filed.caseNo());
            assertThat(form.chosen()).isZero();
            form.write("认定理由", "录像与核实情况一致。").decide("认可，评价结果不予采纳").finish();
            assertThat(town.status(filed.caseNo())).isEqualTo("EXCLUDED");

            String shown = arbiter.open("/cases/" + filed.caseNo()).locator("main").innerText();
            assertThat(shown).contains("不予采纳", town.file(filed.caseNo()).at("/exclusion/noticeNo").asText(), "现场录像说明.txt");
        }
    }

    private static void upload(Colleague officer, String caseNo) {
        officer.open("/cases/" + caseNo);
        officer.page.click("summary:has-text('上传佐证材料')");
        officer.page.setInputFiles("input[type=file]", new FilePayload("现场录像说明.txt", "text/plain", "09:31 评价人点选后询问如何更改".getBytes(StandardCharsets.UTF_8)));
        officer.page.click("button:has-text('上传')");
        assertThat(officer.page.locator("[role=status].message").innerText()).contains("佐证材料已上传");
        assertThat(officer.page.locator("main").innerText()).contains("现场录像说明.txt");
    }
}
