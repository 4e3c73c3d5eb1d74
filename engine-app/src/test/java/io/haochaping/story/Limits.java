package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.story.Channel.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens when people are late: one reminder, one order, and nothing is taken from anybody. */
abstract class Limits extends Story {

    private static final String SUPERVISE = "Task_SuperviseOverdue";

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void aCaseThatNobodyTouchesIsRemindedAndSupervisedOncePerDeadline() {
        String caseNo = window.reports(Letter.aBadReview());
        String task = cases.see(caseNo).idOf("Task_ContactReviewer");

        passes(caseNo, "close");

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.deadlinesOf("REMINDED")).containsExactly("CONTACT", "RECTIFY", "CLOSE");
        assertThat(picture.deadlinesOf("OVERDUE")).containsExactly("CONTACT", "RECTIFY", "CLOSE");
        assertThat(picture.orders()).containsExactly("CONTACT open", "RECTIFY open", "CLOSE open");
        assertThat(picture.idOf("Task_ContactReviewer")).isEqualTo(task);
        assertThat(picture.deadline("rectify").heldBy()).isNotBlank();
        assertThat(picture.json().path("overdue")).hasSize(3);
    }

    @Test
    void threeRefusedSignOffsAfterTheDueTimeGiveOneOrder() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE");
        passes(caseNo, "rectify");

        district(caseNo).rectified().signOffRefused().rectified().signOffRefused().rectified().signOffRefused().rectified().signedOff();

        assertThat(cases.see(caseNo).orders()).containsExactly("RECTIFY open", "REWORK open");
        assertThat(cases.see(caseNo).deadlinesOf("REMINDED")).containsExactly("RECTIFY");
        assertThat(cases.see(caseNo).deadlinesOf("OVERDUE")).containsExactly("RECTIFY");
    }

    @Test
    void threeLateArbitrationsGiveOneOrder() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit().anonymous());
        passes(caseNo, "dispatch");
        district.coordinator().completes(caseNo, "Task_DispatchCase", "unitCode", "hall");
        for (Staff arbitrator : List.of(district.coordinator(), district.coordinator(), supervisor)) {
            district(caseNo).returned();
            passes(caseNo, "dispatch");
            arbitrator.completes(caseNo, "Task_ArbitrateDispatch", "unitCode", "hall");
        }

        assertThat(cases.see(caseNo).orders().stream().filter(order -> order.startsWith("DISPATCH"))).hasSize(1);
        assertThat(cases.see(caseNo).deadlinesOf("OVERDUE").stream().filter("DISPATCH"::equals)).hasSize(1);
    }

    @Test
    void aLateDispatchIsSupervisedBySupervisors() {
        String caseNo = window.reports(Letter.aBadReview().ofNoKnownUnit());

        passes(caseNo, "dispatch");

        assertThat(cases.see(caseNo).orders()).containsExactly("DISPATCH open");
        assertThat(district.coordinator().sees(caseNo, SUPERVISE)).isFalse();
        supervisor.completes(caseNo, SUPERVISE, "supervisionNote", "已督促转办");
        assertThat(cases.see(caseNo).orders()).containsExactly("DISPATCH ended");
        assertThat(cases.see(caseNo).tasks()).containsExactly("Task_DispatchCase");
    }

    @Test
    void anArbitrationAfterAReturnHasALimitOfItsOwn() {
        String caseNo = window.reports(Letter.aBadReview());
        district.officer().completes(caseNo, "Task_ContactReviewer", "contactOutcome", "RETURN_CASE", "contactNote", "不属于");

        passes(caseNo, "dispatch");

        assertThat(cases.see(caseNo).orders()).containsExactly("DISPATCH open");
    }

    @Test
    void aLateDecisionOnAnExclusionIsRemindedAndSupervised() {
        String caseNo = window.reports(Letter.aBadReview());
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED");
        var due = cases.see(caseNo).deadline("decide");

        clock.advanceTo(due.dueDate().atTime(9, 0).atOffset(due.dueAt().getOffset()));
        assertThat(cases.see(caseNo).deadlinesOf("REMINDED")).contains("DECIDE");
        assertThat(cases.see(caseNo).orders()).isEmpty();
        passes(caseNo, "decide");

        assertThat(cases.see(caseNo).orders()).containsExactly("DECIDE open");
        supervisor.claims(caseNo, SUPERVISE);
        district(caseNo).exclusionDecided(true);
        assertThat(cases.see(caseNo).orders()).containsExactly("DECIDE ended");
    }

    @Test
    void aLateFilingIsSupervisedAndTheOpenOrderDoesNotKeepTheCaseFromClosing() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED");
        passes(caseNo, "file");
        assertThat(cases.see(caseNo).orders()).containsExactly("FILE open");
        assertThat(cases.see(caseNo).events("REMINDED")).isEmpty();

        district(caseNo).filed();

        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        assertThat(cases.see(caseNo).orders()).containsExactly("FILE open");
        supervisor.completes(caseNo, SUPERVISE, "supervisionNote", "已督促备案");
        assertThat(cases.see(caseNo).orders()).containsExactly("FILE ended");
    }

    @Test
    void aFilingRefusedAfterTheCaseShouldBeClosedIsSupervisedAtOnce() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED");
        passes(caseNo, "close");
        assertThat(cases.see(caseNo).orders()).as("visited in time").containsExactly("FILE open");

        district(caseNo).filingRefused();

        assertThat(cases.see(caseNo).orders()).containsExactly("FILE open", "CLOSE open");
        assertThat(cases.see(caseNo).deadlinesOf("OVERDUE")).containsExactly("FILE", "CLOSE");
        district(caseNo).rectified().signedOff().filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        assertThat(cases.see(caseNo).json().path("overdue").toString()).contains("close");
    }

    @Test
    void anOrderThatNobodyAnswersGoesToTheSupervisorsToo() {
        String caseNo = window.reports(Letter.aBadReview());
        passes(caseNo, "contact");
        String due = cases.see(caseNo).json().at("/supervisions/0/dueAt").asText();
        supervisor.triesToClaim(caseNo, SUPERVISE).isRefused(403, "not-eligible");

        clock.advanceTo(OffsetDateTime.parse(due).plusSeconds(1));

        assertThat(district.coordinator().sees(caseNo, SUPERVISE)).isTrue();
        assertThat(cases.see(caseNo).event("SUPERVISION_ESCALATED").at("/detail/cause").asText()).isEqualTo("CONTACT");
        String no = cases.see(caseNo).json().at("/supervisions/0/no").asText();
        JsonNode order = http.get("coordinator-district", "/api/v1/supervision-orders/" + no).expect(200).body();
        assertThat(order.path("level").asInt()).isEqualTo(2);
        assertThat(order.path("escalatedAt").isNull()).isFalse();
        supervisor.completes(caseNo, SUPERVISE, "supervisionNote", "已介入");
        assertThat(cases.see(caseNo).event("SUPERVISION_ANSWERED").path("actor").asText()).isEqualTo("supervisor");
    }

    @Test
    void aTaxCaseIsSupervisedOnlyForItsTenDays() {
        String caseNo = portal.reports(Letter.aBadReview().in("tax-hall"));

        passes(caseNo, "close");

        assertThat(cases.see(caseNo).orders()).containsExactly("CLOSE open");
        assertThat(tax.coordinator().sees(caseNo, SUPERVISE)).isTrue();
        assertThat(district.coordinator().sees(caseNo, SUPERVISE)).isFalse();
    }

    /** Ticket systems escalated although the agent had answered (zammad #3140). */
    @Test
    void whatWasDoneInTimeIsNeitherRemindedNorSupervised() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff();

        passes(caseNo, "rectify");

        assertThat(cases.see(caseNo).orders()).isEmpty();
        assertThat(cases.see(caseNo).events()).doesNotContain("REMINDED", "OVERDUE");
    }

    /** Ticket systems took a note for an answer, or an answer for a note (zammad #1322). */
    @Test
    void aWordOfTheReviewerOrANoteOfTheUnitIsNoContact() {
        Letter first = Letter.aBadReview().rating("E1024", "A03");
        Receipt receipt = window.sends(first);
        String caseNo = receipt.caseNo();
        window.sends(Letter.aBadReview().afterwards(first, receipt.reviewId()));
        person("clerk-district").does(caseNo, "statements", "text", "当时系统故障").expect(201);
        district.officer().addsEvidence(caseNo);
        district.officer().attemptCounts(caseNo, "Task_ContactReviewer");

        passes(caseNo, "contact");

        assertThat(cases.see(caseNo).orders()).containsExactly("CONTACT open");
        assertThat(cases.see(caseNo).deadline("contact").isMet()).isFalse();
    }

    private void passes(String caseNo, String deadline) {
        clock.advanceTo(cases.see(caseNo).deadline(deadline).dueAt().plusSeconds(1));
    }
}
