package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import com.fasterxml.jackson.databind.JsonNode;

/** 延期: asked for by the officer, supported by the leader, granted by the coordinator, where the policy allows one. */
abstract class DeadlineExtensions extends Story {

    private static final String ENDORSE = "Task_EndorseExtension";
    private static final String APPROVE = "Task_ApproveExtension";

    @Autowired
    private JdbcTemplate jdbc;

    private String caseNo;
    private LocalDate close;

    @BeforeEach
    void aComplexCaseOfACityThatAllowsExtensions() {
        clock.advanceToTheNextWorkingMorning();
        caseNo = complexCase("city-extension");
    }

    private String complexCase(String policy) {
        String opened = opened(policy);
        close = cases.see(opened).deadline("close").dueDate();
        district(opened).contacted().foundComplex(close.toString()).complexityDecided(true);
        return opened;
    }

    /** The administrator gives the jurisdiction another profile for the time of one report; the case keeps the one under which it was opened. */
    private String opened(String policy) {
        return administrator.under(policy, "district", () -> window.reports(Letter.aBadReview()));
    }

    private Answer asks(String account, String newDate) {
        return person(account).does(caseNo, "extension-requests", "newDate", newDate, "reason", "需上级批复系统改造");
    }

    private JsonNode extension() {
        return cases.see(caseNo).json().path("extension");
    }

    @Test
    void aGrantMovesLimitsTimersTasksAndLedgerTogether() {
        LocalDate wanted = close.plusDays(15);
        OffsetDateTime before = cases.see(caseNo).deadline("close").dueAt();
        String no = asks("officer-district", wanted.toString()).expect(201).body().path("extensionNo").asText();
        assertThat(no).startsWith("YQ-");

        district.leader().completes(caseNo, ENDORSE, "extensionEndorsed", true);
        district.coordinator().completes(caseNo, APPROVE, "extensionApproved", true);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.json().path("policy").asText()).as("a running case keeps its own").isEqualTo("city-extension");
        assertThat(told("officer-district", no)).contains("EXTENSION_GRANTED", wanted.toString());
        assertThat(told("leader-district", no)).contains("EXTENSION_GRANTED");
        assertThat(told("coordinator-district", no) + told("officer2-district", no) + told("clerk-district", no)).isEmpty();
        assertThat(http.page("officer-district", "/inbox").text()).contains("延期申请 " + no + " 已有结果", "已批准，办结期限已顺延");
        assertThat(extension().path("state").asText()).isEqualTo("GRANTED");
        assertThat(picture.deadline("close").dueDate()).isEqualTo(wanted);
        assertThat(picture.deadline("rectify").dueDate()).isEqualTo(wanted);
        assertThat(picture.events("DEADLINE_CHANGED").stream().filter(event -> event.at("/detail/cause").asText().equals("EXTENSION"))).hasSize(2)
                .allMatch(event -> event.path("actor").asText().equals("coordinator-district"));
        assertThat(picture.json().at("/tasks/0/dueAt").asText()).startsWith(wanted.toString());
        assertThat(jdbc.queryForObject("select count(*) from case_ledger where case_no = ? and planned_date = ?", Integer.class, caseNo,
                java.sql.Date.valueOf(wanted))).isEqualTo(1);
        clock.advanceTo(before.plusHours(9));
        assertThat(cases.see(caseNo).orders()).isEmpty();
        clock.advanceTo(picture.deadline("close").dueAt().plusSeconds(1));
        assertThat(cases.see(caseNo).orders()).contains("CLOSE open", "RECTIFY open");
    }

    @Test
    void theOfficerWhoHasTheTaskAsksOnceAndOnlyForTheDaysThatThePolicyGives() {
        asks("officer-district", close.toString()).expect(422);
        asks("officer-district", close.plusDays(16).toString()).expect(422);
        asks("officer-district", "bald").expect(422);
        asks("officer-district", "").expect(422);
        person("officer-district").does(caseNo, "extension-requests", "newDate", close.plusDays(3).toString(), "reason", " ").expect(422);
        asks("leader-district", close.plusDays(3).toString()).isRefused(403, "extension-by-handler");
        asks("coordinator-district", close.plusDays(3).toString()).isRefused(403, "extension-by-handler");
        asks("officer-tax", close.plusDays(3).toString()).expect(404);
        district.officer().claims(caseNo, "Task_Rectify");
        asks("officer2-district", close.plusDays(3).toString()).isRefused(403, "extension-by-handler");

        asks("officer-district", close.plusDays(3).toString()).expect(201);
        asks("officer-district", close.plusDays(4).toString()).isRefused(409, "extension-already-asked");
    }

    @Test
    void aRefusalOfEitherEndsIt() {
        String first = asks("officer-district", close.plusDays(3).toString()).expect(201).body().path("extensionNo").asText();
        district.leader().tries(caseNo, ENDORSE, "extensionEndorsed", false).isRefused(400, "input-missing");
        district.leader().completes(caseNo, ENDORSE, "extensionEndorsed", false, "endorsementNote", "可以按期办结");

        assertThat(told("officer-district", first)).contains("EXTENSION_REFUSED_BY_UNIT", close.toString()).doesNotContain("可以按期办结");
        assertThat(told("leader-district", first)).as("whoever refused it knows").isEmpty();
        assertThat(extension().path("state").asText()).isEqualTo("REFUSED");
        assertThat(cases.see(caseNo).deadline("close").dueDate()).isEqualTo(close);
        asks("officer-district", close.plusDays(3).toString()).isRefused(409, "extension-already-asked");

        caseNo = complexCase("city-extension");
        String second = asks("officer-district", close.plusDays(3).toString()).expect(201).body().path("extensionNo").asText();
        district.leader().completes(caseNo, ENDORSE, "extensionEndorsed", true);
        assertThat(told("officer-district", second)).as("nothing is decided yet").isEmpty();
        district.coordinator().completes(caseNo, APPROVE, "extensionApproved", false, "extensionNote", "理由不足");
        assertThat(extension().path("state").asText()).isEqualTo("REFUSED");
        assertThat(told("officer-district", second)).contains("EXTENSION_REFUSED_BY_COORDINATOR");
        assertThat(told("leader-district", second)).contains("EXTENSION_REFUSED_BY_COORDINATOR");
    }

    private String told(String account, String no) {
        return String.join("\n", jdbc.queryForList("select facts from notice where account = ? and kind = 'EXTENSION_DECIDED' and facts like ?",
                String.class, account, "%" + no + "%"));
    }

    @Test
    void neitherTheApplicantNorOnePersonAloneDecides() {
        asks("officer-district", close.plusDays(3).toString()).expect(201);

        assertThat(district.officer().sees(caseNo, ENDORSE)).isFalse();
        assertThat(district.coordinator().sees(caseNo, ENDORSE)).isFalse();
        String endorse = district.leader().claims(caseNo, ENDORSE);
        unclaim("leader-district", endorse);
        claim("officer-district", endorse).expect(403);
        district.leader().completes(caseNo, ENDORSE, "extensionEndorsed", true);
        assertThat(district.leader().sees(caseNo, APPROVE)).isFalse();
        String approve = district.coordinator().claims(caseNo, APPROVE);
        unclaim("coordinator-district", approve);
        claim("leader-district", approve).expect(403);
        claim("officer-district", approve).expect(403);
        district.coordinator().tries(caseNo, APPROVE, "extensionApproved", true, "plannedDate", "2030-01-01").isRefused(400, "input-unknown");
    }

    private void unclaim(String account, String task) {
        http.post(account, "/engine-rest/task/" + task + "/unclaim", java.util.Map.of()).expect(204);
    }

    private Answer claim(String account, String task) {
        return http.post(account, "/engine-rest/task/" + task + "/claim", java.util.Map.of("userId", account));
    }

    @Test
    void neitherSourceAllowsIt() {
        caseNo = complexCase("district-3-5-15");

        asks("officer-district", close.plusDays(1).toString()).isRefused(409, "extension-not-in-policy");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).doesNotContain("申请延期");
        assertThat(cases.see(caseNo).events()).doesNotContain("EXTENSION_REQUESTED");
    }

    @Test
    void onlyComplexCasesAreExtended() {
        caseNo = opened("city-extension");
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE");

        asks("officer-district", close.plusDays(1).toString()).isRefused(409, "extension-complex-only");
    }

    @Test
    void nothingIsAskedForAfterTheLimit() {
        clock.advanceTo(cases.see(caseNo).deadline("close").dueAt().plusSeconds(1));

        asks("officer-district", close.plusDays(3).toString()).isRefused(409, "extension-after-limit");
    }

    @Test
    void aRequestThatIsUndecidedWhenTheLimitPassesLapses() {
        asks("officer-district", close.plusDays(3).toString()).expect(201);
        district.leader().completes(caseNo, ENDORSE, "extensionEndorsed", true);

        clock.advanceTo(cases.see(caseNo).deadline("close").dueAt().plusSeconds(1));

        CasePicture picture = cases.see(caseNo);
        assertThat(extension().path("state").asText()).isEqualTo("LAPSED");
        assertThat(told("officer-district", extension().path("no").asText())).contains("EXTENSION_LAPSED");
        assertThat(picture.events()).contains("EXTENSION_LAPSED");
        assertThat(picture.deadline("close").dueDate()).isEqualTo(close);
        assertThat(picture.orders()).contains("CLOSE open", "DECIDE open");
        assertThat(district.coordinator().sees(caseNo, APPROVE)).isFalse();
    }

    @Test
    void aRequestIsWithdrawnWhenTheCaseComesToItsFiling() {
        asks("officer-district", close.plusDays(3).toString()).expect(201);

        district(caseNo).rectified().signedOff().visited("SATISFIED");

        assertThat(extension().path("state").asText()).isEqualTo("WITHDRAWN");
        assertThat(district.leader().sees(caseNo, ENDORSE)).isFalse();
        district(caseNo).filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void theCasePageOffersTheFormAndTheRequestHasAPage() {
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains("申请延期", "提交申请");
        assertThat(http.page("leader-district", "/cases/" + caseNo).text()).doesNotContain("提交申请");
        String no = asks("officer-district", close.plusDays(3).toString()).expect(201).body().path("extensionNo").asText();

        assertThat(http.page("leader-district", "/extensions/" + no).text()).contains("需上级批复系统改造", "待单位审核", "到待办中办理");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains(no, "待单位审核").doesNotContain("提交申请");
        assertThat(http.get("supervisor", "/api/v1/extension-requests/" + no).expect(200).body().path("reason").asText()).isEqualTo("需上级批复系统改造");
        http.get("officer-tax", "/api/v1/extension-requests/" + no).expect(404);
        assertThat(http.get("coordinator-district", "/api/v1/extension-requests?state=ENDORSING").expect(200).text()).contains(no);
        assertThat(http.page("coordinator-district", "/extensions").text()).contains(no);
        assertThat(http.page("officer-district", "/cases").text()).contains("href=\"/extensions\"").doesNotContain("href=\"/objections\"");
        assertThat(http.page("supervisor", "/cases").text()).contains("href=\"/extensions\"", "href=\"/objections\"");
    }
}
