package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.fasterxml.jackson.databind.JsonNode;

import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.story.Channel.Receipt;

/** 不予采纳异议: the reviewer objects by the receipt, two supervisors decide, and the exclusion stands or is revoked. */
abstract class ExclusionObjections extends Story {

    private static final String DECIDE = "Task_DecideObjection";
    private static final String CONFIRM = "Task_ConfirmRevocation";
    private static final String WHY = "我确实在窗口办理过";

    @Autowired
    private CaseRecord record;
    @Autowired
    private CaseEvents events;

    private Staff supervisor2;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
        supervisor2 = person("supervisor2");
    }

    private Receipt excluded(Letter letter) {
        Receipt receipt = window.sends(letter);
        district.officer().addsEvidence(receipt.caseNo());
        district(receipt.caseNo()).contacted().found("MISRATED").exclusionDecided(true);
        return receipt;
    }

    private Answer objects(Receipt receipt, String text) {
        return http.form("/receipt/" + receipt.receipt() + "/objection", "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private Answer page(Receipt receipt) {
        return http.asAnybody("/receipt/" + receipt.receipt());
    }

    private JsonNode objection(String caseNo) {
        return cases.see(caseNo).json().path("objection");
    }

    @Test
    void aCaseThatTheExclusionHadEndedBeginsAnewAtItsVerification() {
        Receipt receipt = excluded(Letter.aBadReview());
        String caseNo = receipt.caseNo();
        CasePicture before = cases.see(caseNo);
        assertThat(page(receipt).text()).contains("对不予采纳提出异议");
        clock.advanceToTheNextWorkingMorning();

        assertThat(objects(receipt, WHY).status()).isEqualTo(302);
        assertThat(page(receipt).text()).contains("督导正在审查").doesNotContain("提出异议</button>");
        supervisor.completes(caseNo, DECIDE, "objectionUpheld", true, "objectionNote", "登记在案，确系本人办理");
        assertThat(objection(caseNo).path("state").asText()).isEqualTo("CONFIRMING");
        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
        supervisor2.completes(caseNo, CONFIRM, "revocationConfirmed", true, "revocationNote", "同意");

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("VERIFYING");
        assertThat(picture.tasks()).containsExactly("Task_VerifyReview");
        assertThat(picture.json().path("exclusion").isNull()).isTrue();
        assertThat(picture.event("EXCLUSION_REVOKED").path("actor").asText()).isEqualTo("supervisor2");
        assertThat(picture.events("DEADLINE_CHANGED")).hasSize(2).allMatch(event -> event.at("/detail/cause").asText().equals("EXCLUSION_REVOKED"));
        for (String kind : List.of("rectify", "close")) {
            assertThat(picture.deadline(kind).isMet()).as(kind).isFalse();
            assertThat(picture.deadline(kind).dueAt()).as(kind).isAfter(before.deadline(kind).dueAt());
        }
        assertThat(page(receipt).text()).contains("不予采纳已撤销", "办理期限");
        district.officer().tries(caseNo, "Task_VerifyReview", "finding", "MALICIOUS", "findingNote", "再次申请").isRefused(400, "exclusion-already-refused");
        clock.advanceTo(picture.deadline("rectify").dueAt().plusSeconds(1));
        assertThat(cases.see(caseNo).orders()).contains("RECTIFY open");
        district(caseNo).found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        assertThat(cases.see(caseNo).events()).containsOnlyOnce("CONTACTED");
        assertThat(events.firstBrokenLink(caseNo)).isEmpty();
        assertThat(objects(receipt, WHY).status()).isEqualTo(409);
    }

    @Test
    void aCaseThatHadBeenClosedIsClosedAgain() {
        Receipt receipt = window.sends(Letter.aBadReview());
        String caseNo = receipt.caseNo();
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        CasePicture closed = cases.see(caseNo);
        clock.advanceToTheNextWorkingMorning();
        record.exclusionDecided(caseNo, true, "申诉成立", "arbiter2-district");
        record.excluded(caseNo, "system");
        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");

        objects(receipt, WHY);
        supervisor2.completes(caseNo, DECIDE, "objectionUpheld", "true", "objectionNote", "申诉材料不实");
        supervisor.completes(caseNo, CONFIRM, "revocationConfirmed", "true", "revocationNote", "同意");

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.status()).isEqualTo("CLOSED");
        assertThat(picture.value("closedAt")).isEqualTo(closed.value("closedAt"));
        assertThat(picture.value("filingNo")).isEqualTo(closed.value("filingNo"));
        assertThat(picture.tasks()).isEmpty();
        assertThat(picture.events()).endsWith("EXCLUSION_REVOKED").doesNotContain("DEADLINE_CHANGED");
        assertThat(page(receipt).text()).contains("已增开窗口");
    }

    @Test
    void aCaseWithoutUnitBeginsAnewAtItsDispatch() {
        Receipt receipt = window.sends(Letter.aBadReview().ofNoKnownUnit());
        String caseNo = receipt.caseNo();
        district.coordinator().completes(caseNo, "Task_DispatchCase", "dispatchDecision", "OUT_OF_SCOPE");
        district(caseNo).exclusionDecided(true);

        objects(receipt, WHY);
        supervisor.completes(caseNo, DECIDE, "objectionUpheld", true, "objectionNote", "属于评价范围");
        supervisor2.completes(caseNo, CONFIRM, "revocationConfirmed", true, "revocationNote", "同意");

        assertThat(cases.see(caseNo).tasks()).containsExactly("Task_DispatchCase");
        district.coordinator().tries(caseNo, "Task_DispatchCase", "dispatchDecision", "OUT_OF_SCOPE").isRefused(400, "exclusion-already-refused");
        district.coordinator().completes(caseNo, "Task_DispatchCase", "unitCode", "hall");
        assertThat(cases.see(caseNo).tasks()).containsExactly("Task_ContactReviewer");
    }

    @Test
    void aNoOfEitherSupervisorRefusesTheObjectionAndTheReviewerReadsWhy() {
        Receipt first = excluded(Letter.aBadReview());
        Receipt second = excluded(Letter.aBadReview());
        objects(first, WHY);
        objects(second, WHY);

        supervisor.tries(first.caseNo(), DECIDE, "objectionUpheld", false).isRefused(400, "input-missing");
        supervisor.completes(first.caseNo(), DECIDE, "objectionUpheld", false, "objectionNote", "监控显示并非本人");
        supervisor.completes(second.caseNo(), DECIDE, "objectionUpheld", true, "objectionNote", "内部意见");
        supervisor2.completes(second.caseNo(), CONFIRM, "revocationConfirmed", false, "revocationNote", "证据充分");

        assertThat(objection(first.caseNo()).path("state").asText()).isEqualTo("REFUSED");
        assertThat(objection(second.caseNo()).path("state").asText()).isEqualTo("REFUSED");
        assertThat(cases.see(first.caseNo()).status()).isEqualTo("EXCLUDED");
        assertThat(cases.see(second.caseNo()).events()).doesNotContain("EXCLUSION_REVOKED");
        assertThat(page(first).text()).contains("异议经审查不成立", "监控显示并非本人");
        assertThat(page(second).text()).contains("证据充分").doesNotContain("内部意见");
        assertThat(objects(first, "再次提出").status()).isEqualTo(409);
    }

    @Test
    void nobodyDecidesTwice() {
        Receipt receipt = excluded(Letter.aBadReview());
        objects(receipt, WHY);
        supervisor.completes(receipt.caseNo(), DECIDE, "objectionUpheld", true, "objectionNote", "成立");
        String confirm = supervisor2.claims(receipt.caseNo(), CONFIRM);
        http.post("supervisor2", "/engine-rest/task/" + confirm + "/unclaim", java.util.Map.of()).expect(204);

        Answer claim = http.post("supervisor", "/engine-rest/task/" + confirm + "/claim", java.util.Map.of("userId", "supervisor"));
        Answer complete = http.post("supervisor", "/engine-rest/task/" + confirm + "/complete",
                java.util.Map.of("variables", java.util.Map.of("revocationConfirmed", java.util.Map.of("value", true))));

        assertThat(claim.status()).isEqualTo(403);
        assertThat(complete.status()).isIn(403, 404);
        assertThat(person("arbiter-district").sees(receipt.caseNo(), CONFIRM)).isFalse();
        assertThat(cases.see(receipt.caseNo()).status()).isEqualTo("EXCLUDED");
    }

    @Test
    void anObjectionComesOnceWithinTheWindowAndOnlyToAnExclusion() {
        Receipt open = window.sends(Letter.aBadReview());
        assertThat(objects(open, WHY).status()).isEqualTo(409);
        assertThat(page(open).text()).doesNotContain("对不予采纳提出异议");
        Receipt receipt = excluded(Letter.aBadReview());
        assertThat(objects(receipt, " ").status()).isEqualTo(422);
        assertThat(objects(receipt, "异".repeat(1_001)).status()).isEqualTo(422);

        for (int day = 0; day < 6; day++) {
            clock.advanceToTheNextWorkingMorning();
        }

        assertThat(objects(receipt, WHY).text()).contains("提出异议的期限已过");
        assertThat(page(receipt).text()).doesNotContain("对不予采纳提出异议");
        assertThat(http.form("/receipt/" + "A".repeat(27) + "/objection", "text=x").status()).isEqualTo(404);
        assertThat(cases.see(receipt.caseNo()).events()).doesNotContain("OBJECTED");
    }

    @Test
    void aLateDecisionIsSupervisedOnceAndStaysWithTheSupervisors() {
        Receipt receipt = excluded(Letter.aBadReview());
        objects(receipt, WHY);
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();

        assertThat(cases.see(receipt.caseNo()).orders()).contains("DECIDE open");
        assertThat(supervisor.sees(receipt.caseNo(), DECIDE)).isTrue();
    }

    @Test
    void staffReadItWithinTheirScopeAndTheRatedPersonOnlyThatThereIsOne() {
        Receipt receipt = excluded(Letter.aBadReview().rating("E1024", "A03"));
        objects(receipt, WHY);
        String no = objection(receipt.caseNo()).path("no").asText();

        assertThat(http.get("supervisor", "/api/v1/objections/" + no).expect(200).body().path("text").asText()).isEqualTo(WHY);
        assertThat(http.get("coordinator-district", "/api/v1/objections?state=DECIDING").expect(200).text()).contains(no).doesNotContain(WHY);
        assertThat(http.page("leader-district", "/objections/" + no).text()).contains(WHY, "待认定");
        http.get("coordinator-tax", "/api/v1/objections/" + no).expect(404);
        http.get("clerk-district", "/api/v1/objections/" + no).expect(404);
        http.get("clerk-district", "/api/v1/objections").expect(404);
        assertThat(http.page("clerk-district", "/cases/" + receipt.caseNo()).text()).contains(no).doesNotContain(WHY);
        assertThat(http.get("clerk-district", "/api/v1/cases/" + receipt.caseNo()).text()).doesNotContain(WHY);
    }
}
