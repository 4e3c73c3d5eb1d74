package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 不予采纳: five grounds, evidence, an arbiter who had nothing to do with the case. */
abstract class Exclusions extends Story {

    private static final String VERIFY = "Task_VerifyReview";

    @ParameterizedTest
    @ValueSource(strings = {"MISRATED", "MALICIOUS", "DUPLICATE", "OUT_OF_SCOPE", "TEST_DATA"})
    void aReviewIsExcludedOnEvidence(String ground) {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted();
        district.officer().tries(caseNo, VERIFY, "finding", ground, "findingNote", "非本人").isRefused(400, "evidence-missing");
        district.officer().addsEvidence(caseNo);

        district(caseNo).found(ground).exclusionDecided(true);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("EXCLUDED");
        assertThat(picture.events()).containsSubsequence("EVIDENCE_ADDED", "VERIFIED", "EXCLUSION_DECIDED", "EXCLUDED", "NOTICE_ISSUED")
                .doesNotContain("CLOSED", "FILED");
        assertThat(picture.json().path("exclusion").path("kind").asText()).isEqualTo(ground);
        assertThat(picture.json().path("exclusion").path("by").asText()).isEqualTo("arbiter-district");
        assertThat(picture.json().path("exclusion").path("noticeNo").asText()).isNotBlank();
        assertThat(picture.tasks()).isEmpty();
        assertThat(picture.deadline("rectify").isMet()).isTrue();
        assertThat(picture.deadline("close").isMet()).isTrue();
    }

    @Test
    void anExclusionWithdrawsOpenOrders() {
        clock.advanceToTheNextWorkingMorning();
        String caseNo = window.reports(Letter.aBadReview());
        clock.advanceTo(cases.see(caseNo).deadline("contact").dueAt().plusSeconds(1));
        assertThat(cases.see(caseNo).orders()).containsExactly("CONTACT open");
        district.officer().addsEvidence(caseNo);

        district(caseNo).contacted().found("MALICIOUS").exclusionDecided(true);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.orders()).containsExactly("CONTACT ended");
        assertThat(picture.tasks()).isEmpty();
        assertThat(picture.event("SUPERVISION_ANSWERED").path("actor").asText()).isEqualTo("system");
        assertThat(district.coordinator().sees(caseNo, "Task_SuperviseOverdue")).isFalse();
    }

    @Test
    void aRefusedExclusionGoesBackToVerificationAndIsNotAskedForAgain() {
        String caseNo = window.reports(Letter.aBadReview());
        district.officer().addsEvidence(caseNo);

        district(caseNo).contacted().found("MISRATED").exclusionDecided(false);

        assertThat(cases.see(caseNo).status()).isEqualTo("VERIFYING");
        district.officer().tries(caseNo, VERIFY, "finding", "MALICIOUS", "findingNote", "再次申请")
                .isRefused(400, "exclusion-already-refused");
        district(caseNo).found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        assertThat(cases.see(caseNo).events()).doesNotContain("EXCLUDED", "NOTICE_ISSUED");
    }

    @Test
    void anExclusionAskedForAtDispatchGoesBackToArbitrationWhenRefused() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit());
        district.coordinator().completes(caseNo, "Task_DispatchCase", "dispatchDecision", "OUT_OF_SCOPE");
        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUSION_REVIEW");

        district(caseNo).exclusionDecided(false);

        assertThat(cases.see(caseNo).tasks()).containsExactly("Task_ArbitrateDispatch");
        district.coordinator().tries(caseNo, "Task_ArbitrateDispatch", "dispatchDecision", "OUT_OF_SCOPE")
                .isRefused(400, "exclusion-already-refused");
        district.coordinator().completes(caseNo, "Task_ArbitrateDispatch", "unitCode", "hall");
        assertThat(cases.see(caseNo).status()).isEqualTo("CONTACTING");
        assertThat(cases.see(caseNo).value("unitCode")).isEqualTo("hall");
    }

    @Test
    void whatIsOutOfScopeAtDispatchIsExcluded() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit());

        district.coordinator().completes(caseNo, "Task_DispatchCase", "dispatchDecision", "OUT_OF_SCOPE");
        district(caseNo).exclusionDecided(true);

        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
        assertThat(cases.see(caseNo).json().path("exclusion").path("kind").asText()).isEqualTo("OUT_OF_SCOPE");
    }

    @Test
    void onlyArbitersSeeTheQuestionWhetherToExclude() {
        String caseNo = window.reports(Letter.aBadReview());
        district.officer().addsEvidence(caseNo);

        district(caseNo).contacted().found("TEST_DATA");

        assertThat(district.officer().sees(caseNo, "Task_DecideExclusion")).isFalse();
        assertThat(district.coordinator().sees(caseNo, "Task_DecideExclusion")).isFalse();
        assertThat(tax.arbiter().sees(caseNo, "Task_DecideExclusion")).isFalse();
        assertThat(person("arbiter2-district").sees(caseNo, "Task_DecideExclusion")).isTrue();
    }
}
