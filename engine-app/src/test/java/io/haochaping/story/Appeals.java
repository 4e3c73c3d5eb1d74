package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;

import org.junit.jupiter.api.Test;

/** 申诉复核: what examiners and recheckers decide, and what becomes of the case. */
abstract class Appeals extends AppealStory {

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
    void whoHasTheTaskOfAnAppealMayAskTheReviewerAndNobodyElse() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        seesNoReviewer(caseNo, "arbiter-district", "arbiter2-district", "officer-district", "leader-district", "supervisor", "auditor", RATED);
        person("arbiter-district").claims(caseNo, EXAMINE);

        assertThat(unmask("arbiter-district", caseNo).expect(200).body().path("phone").asText()).isEqualTo("13800138000");
        seesNoReviewer(caseNo, "arbiter2-district", "officer-district", "leader-district", "coordinator-district", "supervisor", "auditor", RATED);
        assertThat(http.page("arbiter-district", "/cases/" + caseNo).text()).contains("申诉审查");
        assertThat(cases.see(caseNo).events()).containsOnlyOnce("UNMASKED");
        assertThat(jdbc.queryForList("select actor from vault_access where case_no = ? and purpose = 'APPEAL'", String.class, caseNo))
                .containsExactly("arbiter-district");

        examine("arbiter-district", caseNo, false);
        seesNoReviewer(caseNo, "arbiter-district");
        recheck(RATED, no).expect(200);
        person("arbiter2-district").claims(caseNo, RECHECK);
        unmask("arbiter2-district", caseNo).expect(200);
        seesNoReviewer(caseNo, "arbiter-district");
    }

    private void seesNoReviewer(String caseNo, String... accounts) {
        for (String account : accounts) {
            assertThat(unmask(account, caseNo).expect(403).text()).as(account).doesNotContain("13800138000", "王小明");
        }
    }

    private Answer unmask(String account, String caseNo) {
        return person(account).does(caseNo, "unmask", "purpose", "APPEAL");
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
}
