package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.testing.Browser;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people should not do is not offered to them in Chromium, or refused in words. Late, because it moves the clock. */
@Order(Integer.MAX_VALUE - 4)
class MisuseWalkIT extends BrowserWalk {

    private static final String OFFICER = "officer-district";
    private static final String LEADER = "leader-district";
    private static final String OPEN_TO_ME = "本单位待办";

    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theSecondOfTwoWhoTakeOneTaskIsTold() {
        String caseNo = town.reviewAt("A03", "E1024").caseNo();
        try (Colleague first = Colleague.arrives(browser, town, OFFICER); Colleague second = Colleague.arrives(browser, town, "officer2-district")) {
            Tasklist one = first.tasklist().choose(OPEN_TO_ME).open(caseNo);
            Tasklist other = second.tasklist().choose(OPEN_TO_ME).open(caseNo);
            one.claim();

            second.page.locator(".task-card button.claim").click();

            assertThat(other.refusal()).contains("已由他人认领").doesNotContain("Exception");
            Browser.picture(second.page, "second-claim-DESKTOP");
        }
    }

    @Test
    void nobodyIsOfferedTheDecisionOnTheOwnMatter() {
        accounts.join(OFFICER, Groups.arbiters("district"));
        accounts.join(OFFICER, Groups.leaders("hall"));
        accounts.join(LEADER, Groups.arbiters("district"));
        try {
            String excluded = asksForAnExclusion(town);
            String extended = asksForAnExtension(town);
            try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
                Tasklist mine = officer.tasklist().choose(OPEN_TO_ME);
                assertThat(mine.lists(excluded)).isFalse();
                assertThat(mine.choose(OPEN_TO_ME).lists(extended)).isFalse();
            }
            String caseNo = town.reviewAt("A03", "E1024").caseNo();
            try (Colleague leader = Colleague.arrives(browser, town, LEADER)) {
                String appeal = appeals(leader, caseNo);
                assertThat(leader.tasklist().choose(OPEN_TO_ME).lists(appeal)).isFalse();
                assertThat(leader.open("/cases/" + caseNo).locator("button:has-text('提出申诉')").count()).as("once").isZero();
            }
            try (Colleague arbiter = Colleague.arrives(browser, town, "arbiter-district")) {
                Tasklist mine = arbiter.tasklist().choose(OPEN_TO_ME);
                assertThat(mine.lists(excluded)).isTrue();
            }
        } finally {
            accounts.leave(OFFICER, Groups.arbiters("district"));
            accounts.leave(OFFICER, Groups.leaders("hall"));
            accounts.leave(LEADER, Groups.arbiters("district"));
        }
    }

    private static String appeals(Colleague leader, String caseNo) {
        leader.open("/cases/" + caseNo).click("summary:has-text('提出申诉')");
        leader.page.selectOption("select[name=kind]", "MISRATED");
        leader.page.fill("#appeal-grounds", "评价人点错了窗口。");
        leader.page.click("button:has-text('提出申诉')");
        return leader.page.locator("[role=status].message").innerText().replaceAll(".*(SS-\\d+-\\d+).*", "$1").strip();
    }

    @Test
    void aForbiddenFileIsRefusedInWords() {
        String caseNo = town.reviewAt("A03", "E1024").caseNo();
        town.claim(OFFICER, caseNo, "Task_ContactReviewer");
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            Page page = officer.open("/cases/" + caseNo);
            page.click("summary:has-text('上传佐证材料')");
            page.setInputFiles("input[type=file]", new FilePayload("工具.exe", "application/octet-stream", "MZ".getBytes(StandardCharsets.UTF_8)));
            page.click("button:has-text('上传')");

            assertThat(page.locator("main").innerText()).contains("不接受此类文件");
            Browser.picture(page, "forbidden-evidence-DESKTOP");
        }
        assertThat(town.file(caseNo).toString()).doesNotContain("EVIDENCE_ADDED");
    }

    @Test
    void whatIsNoLongerOrNeverTheirsIsNotShown() {
        String caseNo = town.reviewAt("A03", "E1024").caseNo();
        try (Colleague leader = Colleague.arrives(browser, town, LEADER)) {
            assertThat(leader.open("/cases/" + caseNo).locator("summary:has-text('提出申诉')").count()).isOne();
            town.letPass(Duration.ofDays(20));
            assertThat(leader.open("/cases/" + caseNo).locator("summary:has-text('提出申诉')").count()).as("after the window").isZero();
        }
        try (Colleague stranger = Colleague.arrives(browser, town, "officer-medical")) {
            assertThat(stranger.open("/cases/" + caseNo).locator("main").innerText()).doesNotContain(caseNo, "不动产转移登记");
            assertThat(stranger.tasklist().choose(OPEN_TO_ME).lists(caseNo)).isFalse();
        }
        try (Colleague rated = Colleague.arrives(browser, town, "clerk-district")) {
            for (String road : new String[] {"/cases/" + caseNo, "/about-me", "/cases?q=" + caseNo, "/board", "/leads", "/supervision", "/improvements"}) {
                assertThat(rated.open(road).locator("body").innerText()).as(road).doesNotContain("王小明", "王*", "138****", "13800138000");
            }
        }
    }

    private String asksForAnExclusion(Town town) {
        String caseNo = town.review("demo-window", "hall", true).caseNo();
        contacted(town, caseNo);
        town.claim(OFFICER, caseNo, "Task_VerifyReview");
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            officer.open("/cases/" + caseNo).click("summary:has-text('上传佐证材料')");
            officer.page.setInputFiles("input[type=file]", new FilePayload("说明.txt", "text/plain", "见录像".getBytes(StandardCharsets.UTF_8)));
            officer.page.click("button:has-text('上传')");
        }
        town.complete(OFFICER, caseNo, "Task_VerifyReview", Map.of("finding", "MISRATED", "findingNote", "误评"));
        return caseNo;
    }

    private String asksForAnExtension(Town town) {
        String caseNo = town.review("demo-window", "hall", true).caseNo();
        jdbc.update("update case_file set policy_key = 'city-extension', policy_version = 1 where case_no = ?", caseNo);
        LocalDate close = LocalDate.parse(town.file(caseNo).at("/deadlines/close/dueDate").asText());
        contacted(town, caseNo);
        town.complete(OFFICER, caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", "需改造", "plannedDate", close.toString()));
        town.complete("coordinator-district", caseNo, "Task_ApproveComplex", Map.of("complexApproved", true));
        town.claim(OFFICER, caseNo, "Task_Rectify");
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            officer.open("/cases/" + caseNo).click("summary:has-text('申请延期')");
            officer.page.fill("input[name=newDate]", close.plusDays(10).toString());
            officer.page.fill("textarea[name=reason]", "需上级批复。");
            officer.page.click("button:has-text('提交申请')");
        }
        return town.file(caseNo).at("/extension/extensionNo").asText();
    }

    private static void contacted(Town town, String caseNo) {
        town.complete(OFFICER, caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REFUSED", "contactNote", "不便接听", "contactedAt", town.now().toString()));
    }
}
