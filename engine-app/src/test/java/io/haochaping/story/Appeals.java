package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.RateStanding;
import io.haochaping.identity.Accounts;
import io.haochaping.organisation.DataScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** 申诉复核: the rated person and the leader appeal once each, strangers to the case decide, another person rechecks once. */
abstract class Appeals extends Story {

    private static final String EXAMINE = "Task_ExamineAppeal";
    private static final String RECHECK = "Task_RecheckAppeal";
    private static final String RATED = "clerk-district";
    private static final String GROUNDS = "评价人事后说明是给隔壁窗口的评价";

    @Autowired
    private Accounts accounts;
    @Autowired
    private CaseRate rate;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void anUpheldAppealEndsTheOpenCaseAsExcludedWithANotice() {
        String caseNo = aCase();
        clock.advanceTo(cases.see(caseNo).deadline("contact").dueAt().plusSeconds(1));
        assertThat(cases.see(caseNo).orders()).containsExactly("CONTACT open");
        String no = lodge(RATED, caseNo, "MISRATED");
        upload(RATED, no, "排班表.txt", "当日不在岗").expect(201);
        assertThat(appeal("supervisor", no).at("/evidence/0/fileName").asText()).isEqualTo("排班表.txt");
        assertThat(cases.see(caseNo).json().at("/appeals/0/state").asText()).isEqualTo("EXAMINING");

        examine("arbiter-district", caseNo, true);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("EXCLUDED");
        assertThat(picture.events()).containsSubsequence("APPEALED", "EVIDENCE_ADDED", "APPEAL_DECIDED", "EXCLUDED", "NOTICE_ISSUED");
        assertThat(picture.json().at("/exclusion/kind").asText()).isEqualTo("MISRATED");
        assertThat(picture.json().at("/exclusion/by").asText()).isEqualTo("arbiter-district");
        assertThat(picture.json().at("/exclusion/noticeNo").asText()).isEqualTo(appeal(RATED, no).path("noticeNo").asText()).isNotBlank();
        assertThat(picture.orders()).containsExactly("CONTACT ended");
        assertThat(picture.tasks()).isEmpty();
        assertThat(jobsOf(caseNo)).isZero();
        assertThat(appeal(RATED, no).at("/texts/note").asText()).isEqualTo("认定理由");
        lodging("leader-district", caseNo, "OTHER").isRefused(409, "appeal-case-excluded");
        assertThat(noticesTo(RATED, no)).contains("APPEAL_UPHELD");
    }

    @Test
    void aRecheckUpholdsWhatTheExaminerRejectedAndTheClosedCaseLeavesTheFigures() {
        String caseNo = closed();
        String filingNo = cases.see(caseNo).value("filingNo");
        String no = lodge("leader-district", caseNo, "OTHER");
        examine("arbiter-district", caseNo, false);
        assertThat(appeal("leader-district", no).path("state").asText()).isEqualTo("REJECTED");
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        assertThat(countsInTheRate(caseNo)).isTrue();

        recheck("leader-district", no).expect(200);
        assertThat(person("arbiter-district").sees(caseNo, RECHECK)).as("the examiner does not recheck").isFalse();
        triesToClaim("arbiter-district", caseNo, RECHECK).isRefused(403, "not-eligible");
        person("arbiter2-district").completes(caseNo, RECHECK, "recheckUpheld", true, "recheckNote", "复核理由");

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("EXCLUDED");
        assertThat(picture.events()).containsSubsequence("CLOSED", "APPEALED", "APPEAL_DECIDED", "RECHECK_REQUESTED", "RECHECK_DECIDED",
                "EXCLUDED", "NOTICE_ISSUED");
        assertThat(picture.value("filingNo")).as("the original stays readable").isEqualTo(filingNo);
        assertThat(picture.json().at("/exclusion/by").asText()).isEqualTo("arbiter2-district");
        assertThat(countsInTheRate(caseNo)).as("the figures drop it").isFalse();
        recheck("leader-district", no).isRefused(409, "recheck-already-requested");
    }

    @Test
    void aRejectionThatNobodyContestsClosesExclusionForTheCase() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MALICIOUS");
        examine("arbiter-district", caseNo, false);
        OffsetDateTime closes = OffsetDateTime.parse(appeal(RATED, no).path("recheckUntil").asText() + "T23:59:59+08:00");

        clock.advanceTo(closes.plusSeconds(1));

        assertThat(appeal(RATED, no).path("state").asText()).isEqualTo("REJECTED_FINALLY");
        recheck(RATED, no).isRefused(409, "recheck-window-closed");
        assertThat(cases.see(caseNo).events()).contains("EXCLUSION_CLOSED");
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted();
        district.officer().tries(caseNo, "Task_VerifyReview", "finding", "MISRATED", "findingNote", "再申请")
                .isRefused(400, "exclusion-already-refused");
    }

    @Test
    void aRefusedRecheckIsFinal() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "DUPLICATE");
        examine("arbiter2-district", caseNo, false);
        recheck("leader-district", no).isRefused(403, "recheck-by-appellant");
        recheck(RATED, no).expect(200);
        person("arbiter-district").completes(caseNo, RECHECK, "recheckUpheld", false, "recheckNote", "复核理由");

        assertThat(appeal(RATED, no).path("state").asText()).isEqualTo("REJECTED_FINALLY");
        recheck(RATED, no).isRefused(409, "recheck-already-requested");
        assertThat(cases.see(caseNo).status()).isEqualTo("CONTACTING");
        assertThat(cases.see(caseNo).events()).contains("EXCLUSION_CLOSED");
        assertThat(noticesTo(RATED, no)).contains("APPEAL_REJECTED", "APPEAL_REJECTED_FINALLY");
    }

    @Test
    void onlyTheRatedPersonAndTheLeaderAppealAndOnceEach() {
        String caseNo = aCase();
        lodging("officer-district", caseNo, "MISRATED").isRefused(403, "appeal-by-rated-or-leader");
        lodging("coordinator-district", caseNo, "MISRATED").isRefused(403, "appeal-by-rated-or-leader");
        lodging("leader-tax", caseNo, "MISRATED").expect(404);
        lodging("clerk-tax", caseNo, "MISRATED").expect(404);
        lodging(RATED, caseNo, "NONSENSE").expect(422);
        lodging(RATED, caseNo, null).expect(422);

        String own = lodge(RATED, caseNo, "MISRATED");
        lodging(RATED, caseNo, "MALICIOUS").isRefused(409, "already-appealed");
        String leaders = lodge("leader-district", caseNo, "OTHER");

        http.get(RATED, "/api/v1/appeals/" + leaders).expect(404);
        http.get("officer-tax", "/api/v1/appeals/" + own).expect(404);
        assertThat(appeal("leader-district", own).at("/texts/grounds").asText()).isEqualTo(GROUNDS);
        upload("leader-district", own, "x.txt", "x").isRefused(403, "appeal-evidence-by-appellant");
        upload(RATED, own, "run.exe", "MZ\u0000\u0001").expect(415);
    }

    @Test
    void anAppealWaitsForAnExclusionUnderReviewAndItsArbiterDoesNotDecideIt() {
        String caseNo = aCase();
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED");
        lodging(RATED, caseNo, "MISRATED").isRefused(409, "exclusion-under-review");
        district(caseNo).exclusionDecided(false);

        String no = lodge(RATED, caseNo, "MISRATED");

        triesToClaim("arbiter-district", caseNo, EXAMINE).isRefused(403, "not-eligible");
        triesToClaim("officer-district", caseNo, EXAMINE).isRefused(403, "not-eligible");
        triesToClaim(RATED, caseNo, EXAMINE).isRefused(403, "not-eligible");
        triesToClaim("arbiter-tax", caseNo, EXAMINE).isRefused(403, "not-eligible");
        person("arbiter2-district").tries(caseNo, EXAMINE, "appealUpheld", true).isRefused(400, "input-missing");
        person("arbiter2-district").tries(caseNo, EXAMINE, "appealUpheld", true, "appealNote", "x", "appellant", "x")
                .isRefused(400, "input-unknown");
        person("arbiter2-district").completes(caseNo, EXAMINE, "appealUpheld", true, "appealNote", "认定理由");
        assertThat(appeal(RATED, no).path("state").asText()).isEqualTo("UPHELD");
    }

    @Test
    void whoeverExaminedAnAppealDoesNotDecideOnTheExclusionOfTheCase() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        examine("arbiter-district", caseNo, false);
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED");

        district.arbiter().triesToClaimAny(caseNo, "Task_DecideExclusion").isRefused(403, "not-eligible");
        person("arbiter2-district").completes(caseNo, "Task_DecideExclusion", "exclusionUpheld", true, "exclusionNote", "认定");

        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
        assertThat(appeal(RATED, no).path("state").asText()).as("nothing was left to decide").isEqualTo("SETTLED");
        recheck(RATED, no).isRefused(409, "appeal-ended");
        assertThat(openTasks(caseNo)).isEmpty();
        assertThat(jobsOf(caseNo)).isZero();
    }

    @Test
    void theWindowsOpenWithTheUnitAndAgainWithTheClosing() {
        String late = aCase();
        OffsetDateTime received = clock.now();
        String closes = http.get("supervisor", "/api/v1/calendar/deadline?days=5&unit=WORKING&jurisdiction=district&from=" + received.toLocalDate())
                .expect(200).body().path("dueAt").asText();
        clock.advanceTo(OffsetDateTime.parse(closes).plusSeconds(1));
        lodging(RATED, late, "MISRATED").isRefused(409, "appeal-window-closed");

        district(late).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        lodge(RATED, late, "MISRATED");
        assertThat(openTasks(late)).contains(EXAMINE);
    }

    @Test
    void aLateDecisionIsSupervisedAndSupervisorsMayTakeIt() {
        String caseNo = closed();
        String no = lodge(RATED, caseNo, "MISRATED");
        assertThat(supervisor.sees(caseNo, "Task_SuperviseOverdue")).isFalse();
        clock.advanceTo(clock.now().plusDays(12));

        assertThat(cases.see(caseNo).orders()).containsExactly("DECIDE open");
        supervisor.completes(caseNo, EXAMINE, "appealUpheld", false, "appealNote", "认定理由");
        recheck(RATED, no).expect(200);
        clock.advanceTo(clock.now().plusDays(12));
        person("supervisor2").completes(caseNo, RECHECK, "recheckUpheld", true, "recheckNote", "复核理由");
        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
        assertThat(cases.see(caseNo).orders()).containsExactly("DECIDE ended");
    }

    @Test
    void withoutAnybodyElseSupervisorsDecide() {
        String caseNo = aCase();
        List<String> arbiters = List.of("arbiter-district", "arbiter2-district");
        List<String> coordinators = List.of("coordinator-district", "coordinator2-district");
        try {
            arbiters.forEach(account -> accounts.leave(account, "arbiter-district"));
            lodge(RATED, caseNo, "MISRATED");
            assertThat(district.coordinator().sees(caseNo, EXAMINE)).isTrue();
            coordinators.forEach(account -> accounts.leave(account, "coordinator-district"));
            assertThat(supervisor.sees(caseNo, EXAMINE)).isTrue();
        } finally {
            arbiters.forEach(account -> accounts.join(account, "arbiter-district"));
            coordinators.forEach(account -> accounts.join(account, "coordinator-district"));
        }
        examine("arbiter-district", caseNo, false);
    }

    @Test
    void nothingThatPeopleWroteAndNobodysNameStandsInTheEngine() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        examine("arbiter-district", caseNo, false);
        http.post(RATED, "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "未看录像")).expect(200);
        person("arbiter2-district").completes(caseNo, RECHECK, "recheckUpheld", false, "recheckNote", "复核理由");

        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL")) {
            List<String> texts = jdbc.queryForList("select TEXT_ from " + table + " where TEXT_ is not null and PROC_DEF_KEY_ = 'appeal'", String.class);
            assertThat(texts).isNotEmpty().noneMatch(text -> Stream.of(GROUNDS, "未看录像", "复核理由", "认定理由", RATED).anyMatch(text::contains));
        }
        assertThat(jdbc.queryForList("select sealed from appeal_text where appeal_no = ?", byte[].class, no)).hasSize(4)
                .allSatisfy(sealed -> assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("理由", "录像", "窗口"));
    }

    @Test
    void theRatedPersonGetsNoOtherRoadToTheCase() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        String task = taskId(caseNo, EXAMINE);

        for (String path : List.of("/engine-rest/task/" + task, "/engine-rest/task/" + task + "/form-variables")) {
            assertThat(http.get(RATED, path).status()).as(path).isIn(403, 404);
        }
        http.post(RATED, "/api/v1/cases/" + caseNo + "/unmask", Map.of("purpose", "VERIFY")).expect(403);
        assertThat(http.get(RATED, "/api/v1/cases/" + caseNo).expect(200).text()).doesNotContain("王小明", "13800138000");
        assertThat(http.get(RATED, "/api/v1/appeals/" + no).expect(200).text()).doesNotContain("王小明", "13800138000");
        assertThat(http.page(RATED, "/appeals/" + no).expect(200).text()).contains(GROUNDS).doesNotContain("王小明");
        assertThat(http.page("arbiter-district", "/appeals").expect(200).text()).contains(no);
        assertThat(http.page("leader-district", "/cases/" + caseNo).expect(200).text()).contains("提出申诉", no);
    }

    private String aCase() {
        return window.reports(Letter.aBadReview().rating("E1024", "A03"));
    }

    private String closed() {
        String caseNo = aCase();
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        return caseNo;
    }

    private boolean countsInTheRate(String caseNo) {
        var ever = new CaseRate.Period(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        return rate.cases(DataScope.EVERYTHING, ever, "hall", EnumSet.allOf(RateStanding.class), PageRequest.of(0, 5000)).stream()
                .anyMatch(counted -> counted.file().caseNo().equals(caseNo));
    }

    private Answer lodging(String account, String caseNo, String kind) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/appeals", kind == null ? Map.of("grounds", GROUNDS) : Map.of("kind", kind, "grounds", GROUNDS));
    }

    private String lodge(String account, String caseNo, String kind) {
        return lodging(account, caseNo, kind).expect(201).body().path("appealNo").asText();
    }

    private void examine(String account, String caseNo, boolean upheld) {
        person(account).completes(caseNo, EXAMINE, "appealUpheld", upheld, "appealNote", "认定理由");
    }

    private Answer recheck(String account, String no) {
        return http.post(account, "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "未看现场录像"));
    }

    private Answer upload(String account, String no, String fileName, String content) {
        return http.upload(account, "/api/v1/appeals/" + no + "/evidence", fileName, content);
    }

    private JsonNode appeal(String account, String no) {
        return http.get(account, "/api/v1/appeals/" + no).expect(200).body();
    }

    private Answer triesToClaim(String account, String caseNo, String task) {
        return http.post(account, "/engine-rest/task/" + taskId(caseNo, task) + "/claim", Map.of("userId", account));
    }

    private String taskId(String caseNo, String task) {
        return http.get("auditor", "/engine-rest/task?processInstanceBusinessKey=" + caseNo + "&taskDefinitionKey=" + task).expect(200).body()
                .get(0).path("id").asText();
    }

    private List<String> openTasks(String caseNo) {
        return http.get("auditor", "/engine-rest/task?processInstanceBusinessKey=" + caseNo).expect(200).body().findValuesAsText("taskDefinitionKey");
    }

    private int jobsOf(String caseNo) {
        return jdbc.queryForObject("select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ?",
                Integer.class, caseNo);
    }

    private String noticesTo(String account, String no) {
        return String.join("\n", jdbc.queryForList("select facts from notice where account = ? and kind = 'APPEAL_DECIDED' and facts like ?", String.class,
                account, "%" + no + "%"));
    }
}
