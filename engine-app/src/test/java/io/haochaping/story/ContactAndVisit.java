package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 先行联系, 回访 and what follows from a reviewer who is still not content. */
abstract class ContactAndVisit extends Story {

    private static final String CONTACT = "Task_ContactReviewer";
    private static final String VISIT = "Task_ReturnVisit";

    private String caseNo;

    @BeforeEach
    void aReviewCameInTheMorning() {
        clock.advanceToTheNextWorkingMorning();
        caseNo = window.reports(Letter.aBadReview());
    }

    @Test
    void aReviewerIsUnreachableAfterAttemptsInThreeHalfDays() {
        Staff officer = district.officer();
        unreachable(CONTACT, "contactOutcome", "contactNote").isRefused(400, "attempts-missing");
        assertThat(officer.attemptCounts(caseNo, CONTACT)).isTrue();
        assertThat(officer.attemptCounts(caseNo, CONTACT)).as("the same half-day").isFalse();
        clock.advanceToTheNextHalfDay();
        assertThat(officer.attemptCounts(caseNo, CONTACT)).isTrue();
        unreachable(CONTACT, "contactOutcome", "contactNote").isRefused(400, "attempts-missing");
        assertThat(cases.see(caseNo).deadline("contact").isMet()).isFalse();
        clock.advanceToTheNextHalfDay();
        assertThat(officer.attemptCounts(caseNo, CONTACT)).isTrue();

        unreachable(CONTACT, "contactOutcome", "contactNote").expect(204);

        assertThat(cases.see(caseNo).status()).isEqualTo("VERIFYING");
        assertThat(cases.see(caseNo).deadline("contact").isMet()).isTrue();
        assertThat(cases.see(caseNo).events("CONTACT_ATTEMPTED")).hasSize(4);
    }

    @Test
    void aReviewerWhoRefusesTheContactIsStillVisited() {
        district(caseNo).contacted("REFUSED").found("JUSTIFIED_SIMPLE").rectified().signedOff();

        assertThat(cases.see(caseNo).deadline("contact").isMet()).isTrue();
        assertThat(cases.see(caseNo).status()).isEqualTo("RETURN_VISIT");
        district(caseNo).visited("REFUSED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void theTimeOfTheContactLiesBetweenReceiptAndNow() {
        for (String time : new String[] {clock.now().plusHours(1).toString(), clock.now().minusDays(1).toString(), "gestern"}) {
            district.officer().tries(caseNo, CONTACT, "contactOutcome", "REACHED", "contactNote", "已联系", "contactedAt", time).expect(400);
        }
        assertThat(cases.see(caseNo).events()).containsExactly("RECEIVED");
    }

    @Test
    void aVisitReachesNobodyAfterThreeAttemptsOfItsOwn() {
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff();
        for (int attempt = 0; attempt < 3; attempt++) {
            unreachable(VISIT, "visitOutcome", "visitNote").isRefused(400, "attempts-missing");
            assertThat(district.officer().attemptCounts(caseNo, VISIT)).isTrue();
            clock.advanceToTheNextHalfDay();
        }

        unreachable(VISIT, "visitOutcome", "visitNote").expect(204);

        assertThat(cases.see(caseNo).status()).isEqualTo("FILING");
    }

    @Test
    void aFirstDissatisfactionIsWorkedOnAgainAndASecondIsSupervised() {
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("DISSATISFIED");
        assertThat(cases.see(caseNo).status()).isEqualTo("RECTIFYING");
        assertThat(cases.see(caseNo).events()).endsWith("VISITED", "REOPENED");
        assertThat(cases.see(caseNo).deadline("close").isMet()).isFalse();

        district(caseNo).rectified().signedOff().visited("DISSATISFIED");
        CasePicture waiting = cases.see(caseNo);
        assertThat(waiting.status()).isEqualTo("SUPERVISION");
        assertThat(waiting.orders()).containsExactly("SECOND_DISSATISFACTION open");
        assertThat(waiting.tasks()).containsExactly("Task_SuperviseOverdue");
        district.coordinator().completes(caseNo, "Task_SuperviseOverdue", "supervisionNote", "已约谈");

        assertThat(cases.see(caseNo).orders()).containsExactly("SECOND_DISSATISFACTION ended");
        assertThat(cases.see(caseNo).status()).isEqualTo("FILING");
        district(caseNo).filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void aReviewerWhoDoesNotAcceptAnExplanationIsGivenAnother() {
        district(caseNo).contacted().found("NO_LEGAL_BASIS").explained().signedOff().visited("DISSATISFIED");

        assertThat(cases.see(caseNo).status()).isEqualTo("EXPLAINING");
        district(caseNo).explained().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    @Test
    void aRefusedFilingOpensTheCaseAgainWithTheSameDueTimeAndNoSecondVisit() {
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED");
        var due = cases.see(caseNo).deadline("close").dueAt();
        assertThat(cases.see(caseNo).deadline("close").isMet()).isTrue();

        district(caseNo).filingRefused();

        CasePicture reopened = cases.see(caseNo);
        assertThat(reopened.status()).isEqualTo("RECTIFYING");
        assertThat(reopened.deadline("close").isMet()).isFalse();
        assertThat(reopened.deadline("close").dueAt()).isEqualTo(due);
        district(caseNo).rectified().signedOff();
        assertThat(cases.see(caseNo).status()).isEqualTo("FILING");
        assertThat(cases.see(caseNo).deadline("close").isMet()).isTrue();
        district(caseNo).filed();
        assertThat(cases.see(caseNo).events("VISITED")).hasSize(1);
    }

    @Test
    void aRefusedFilingAfterADissatisfiedVisitIsVisitedAgain() {
        district(caseNo).contacted().found("NO_LEGAL_BASIS").explained().signedOff().visited("DISSATISFIED").explained().signedOff()
                .visited("DISSATISFIED");
        district.coordinator().completes(caseNo, "Task_SuperviseOverdue", "supervisionNote", "已督办");

        district(caseNo).filingRefused();
        assertThat(cases.see(caseNo).status()).isEqualTo("EXPLAINING");
        district(caseNo).explained().signedOff();

        assertThat(cases.see(caseNo).status()).isEqualTo("RETURN_VISIT");
        district(caseNo).visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
    }

    private Answer unreachable(String task, String outcome, String note) {
        return district.officer().tries(caseNo, task, outcome, "UNREACHABLE", note, "多次无人接听");
    }
}
