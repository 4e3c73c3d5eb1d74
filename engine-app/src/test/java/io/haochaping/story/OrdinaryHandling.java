package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.story.Channel.Receipt;
import org.junit.jupiter.api.Test;

/** The ways of a case that nobody delays. */
abstract class OrdinaryHandling extends Story {

    @Test
    void aBadReviewWithANameIsContactedRectifiedSignedOffVisitedFiledAndClosed() {
        Receipt receipt = window.sends(Letter.aBadReview().in("hall"));

        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        CasePicture picture = cases.see(receipt.caseNo());
        assertThat(picture.status()).isEqualTo("CLOSED");
        assertThat(picture.events()).containsExactly("RECEIVED", "CONTACTED", "VERIFIED", "RECTIFIED", "SIGNED_OFF", "FEEDBACK_ISSUED",
                "VISITED", "FILED", "CLOSED");
        assertThat(picture.value("track")).isEqualTo("SIMPLE");
        assertThat(picture.value("filingNo")).isNotBlank();
        assertThat(picture.tasks()).isEmpty();
        assertThat(picture.json().path("overdue")).isEmpty();
        for (String kind : new String[] {"contact", "rectify", "close", "file"}) {
            assertThat(picture.deadline(kind).isMet()).as(kind).isTrue();
        }
    }

    @Test
    void theReceiptShowsTheAnswerOnceItIsSignedOffAndNoPersonalData() {
        Receipt receipt = window.sends(Letter.aBadReview().in("hall"));
        Handling handling = district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified();
        assertThat(receipt(receipt).body().path("answer").isNull()).isTrue();

        handling.signedOff().visited("SATISFIED").filed();

        Answer shown = receipt(receipt);
        assertThat(shown.body().path("stage").asText()).isEqualTo("CLOSED");
        assertThat(shown.body().path("answer").asText()).contains("已增开窗口");
        assertThat(shown.text()).doesNotContain("王小明", "13800138000", "officer-district");
    }

    @Test
    void anAnonymousReviewOfTheTaxHallIsNeitherContactedNorVisited() {
        String caseNo = portal.reports(Letter.aBadReview().in("tax-hall").anonymous());
        assertThat(cases.see(caseNo).tasks()).containsExactly("Task_VerifyReview");

        tax(caseNo).found("JUSTIFIED_SIMPLE").rectified().signedOff().filed();

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("CLOSED");
        assertThat(picture.events()).containsExactly("RECEIVED", "CONTACT_PASSED_OVER", "VERIFIED", "RECTIFIED", "SIGNED_OFF",
                "FEEDBACK_ISSUED", "VISIT_PASSED_OVER", "FILED", "CLOSED");
        assertThat(picture.deadline("contact").exists()).isFalse();
        assertThat(picture.json().path("realName").asBoolean()).isFalse();
        assertThat(picture.deadline("close").isMet()).isTrue();
    }

    @Test
    void anAnonymousReviewOfTheDistrictHasNoContactDeadline() {
        assertThat(cases.see(window.reports(Letter.aBadReview().anonymous())).deadline("contact").exists()).isFalse();
    }

    @Test
    void anAnonymousReviewerWhoAgreedIsContactedAndVisitedAndStaysOutsideTheRealNames() {
        String caseNo = window.reports(Letter.aBadReview().anonymousButReachable());
        assertThat(cases.see(caseNo).deadline("contact").exists()).isTrue();

        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.events()).contains("CONTACTED", "VISITED").doesNotContain("CONTACT_PASSED_OVER", "VISIT_PASSED_OVER");
        assertThat(picture.json().path("realName").asBoolean()).isFalse();
    }

    @Test
    void aDemandWithoutLegalBasisIsExplained() {
        Receipt receipt = window.sends(Letter.aBadReview());

        district(receipt.caseNo()).contacted().found("NO_LEGAL_BASIS").explained().signedOff().visited("BASICALLY_SATISFIED").filed();

        assertThat(cases.see(receipt.caseNo()).events()).containsSubsequence("VERIFIED", "EXPLAINED", "SIGNED_OFF").doesNotContain("RECTIFIED");
        assertThat(receipt(receipt).body().path("answer").asText()).contains("材料不齐依法不能受理");
    }

    @Test
    void anAnonymousReviewerReadsTheExplanationOnTheReceipt() {
        Receipt receipt = portal.sends(Letter.aBadReview().in("tax-hall").anonymous());

        tax(receipt.caseNo()).found("NO_LEGAL_BASIS").explained().signedOff().filed();

        assertThat(receipt(receipt).body().path("answer").asText()).contains("材料不齐依法不能受理");
    }

    @Test
    void whatWasResolvedOnTheSpotGoesStraightToTheLeader() {
        String caseNo = window.reports(Letter.aBadReview());

        district(caseNo).contacted().found("JUSTIFIED_RESOLVED");
        assertThat(cases.see(caseNo).status()).isEqualTo("SIGNING_OFF");
        district(caseNo).signedOff().visited("SATISFIED").filed();

        assertThat(cases.see(caseNo).events()).doesNotContain("RECTIFIED");
    }

    @Test
    void aResolutionThatTheLeaderDoesNotBelieveIsVerifiedAgain() {
        String caseNo = window.reports(Letter.aBadReview());

        district(caseNo).contacted().found("JUSTIFIED_RESOLVED").signOffRefused();
        assertThat(cases.see(caseNo).status()).isEqualTo("VERIFYING");
        district(caseNo).found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void anExplanationOrARectificationThatTheLeaderRefusesIsMadeAgain() {
        String explained = window.reports(Letter.aBadReview());
        String rectified = window.reports(Letter.aBadReview());

        district(explained).contacted().found("NO_LEGAL_BASIS").explained().signOffRefused();
        district(rectified).contacted().found("JUSTIFIED_SIMPLE").rectified().signOffRefused();

        assertThat(cases.see(explained).status()).isEqualTo("EXPLAINING");
        assertThat(cases.see(rectified).status()).isEqualTo("RECTIFYING");
    }

    @Test
    void aComplaintAlwaysOpensACase() {
        String caseNo = window.reports(Letter.aComplaint());

        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        assertThat(cases.see(caseNo).value("kind")).isEqualTo("COMPLAINT");
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    /** Nine sides of a service (S2): where no norm tells which, who verifies may say it. */
    @Test
    void aComplaintOfAnAreaGoesFromDispatchToFilingAndIsListedApart() {
        Receipt receipt = window.sends(Letter.aComplaint().ofNoKnownUnit().from("150802"));
        String caseNo = receipt.caseNo();
        district.coordinator().completes(caseNo, "Task_DispatchCase", "dispatchDecision", "ASSIGN", "unitCode", "hall");
        district(caseNo).contacted();
        district.officer().completes(caseNo, "Task_VerifyReview", "finding", "JUSTIFIED_SIMPLE", "findingNote", "多收了费用", "dimension", "FEES");
        district(caseNo).rectified().signedOff().visited("SATISFIED").filed();

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("CLOSED");
        assertThat(picture.events()).containsSubsequence("DISPATCHED", "VERIFIED", "CLASSIFIED", "FILED");
        assertThat(picture.json().at("/dimensions/0/dimension").asText()).isEqualTo("FEES");
        assertThat(listed("kind=COMPLAINT&dimension=FEES")).contains(caseNo);
        assertThat(listed("kind=REVIEW")).doesNotContain(caseNo);
        assertThat(http.page("coordinator-district", "/cases/" + caseNo).text()).contains("投诉内容", "服务收费", "投诉人", "区划代码", "150802")
                .doesNotContain("满意度");
        assertThat(http.asAnybody("/receipt/" + receipt.receipt()).text()).contains("投诉");
    }

    @Test
    void whatTheNormsTellNobodyTellsOtherwise() {
        String caseNo = window.reports(Letter.aBadReview().ticking("113"));
        district(caseNo).contacted();

        Answer refused = district.officer().tries(caseNo, "Task_VerifyReview", "finding", "JUSTIFIED_SIMPLE", "findingNote", "经核实", "dimension", "FEES");

        assertThat(refused.expect(400).text()).contains("dimension-told-by-norms");
        district(caseNo).found("JUSTIFIED_SIMPLE");
        assertThat(cases.see(caseNo).json().path("dimensions").toString()).isEqualTo("[{\"dimension\":\"ONE_WINDOW\",\"chosen\":false}]");
    }

    private String listed(String filter) {
        return http.get("coordinator-district", "/api/v1/cases?size=100&" + filter).expect(200).text();
    }

    @Test
    void onlyTheLeaderSeesTheSignOff() {
        String caseNo = window.reports(Letter.aBadReview().rating("E1024", "A03"));

        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified();

        assertThat(person("clerk-district").sees(caseNo, "Task_SignOff")).isFalse();
        assertThat(district.officer().sees(caseNo, "Task_SignOff")).isFalse();
        assertThat(district.leader().sees(caseNo, "Task_SignOff")).isTrue();
    }

    private Answer receipt(Receipt receipt) {
        return http.asAnybody("/api/public/receipts/" + receipt.receipt()).expect(200);
    }
}
