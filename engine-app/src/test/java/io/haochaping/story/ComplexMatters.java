package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 复杂问题: more time to put right, once, by the coordinator's leave. */
abstract class ComplexMatters extends Story {

    private String caseNo;

    @BeforeEach
    void aCaseIsVerified() {
        clock.advanceToTheNextWorkingMorning();
        caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted();
    }

    @Test
    void anApprovedComplexMatterIsRectifiedByThePlannedDay() {
        CasePicture before = cases.see(caseNo);
        LocalDate planned = before.deadline("close").dueDate();

        district(caseNo).foundComplex(planned.toString()).complexityDecided(true);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("track")).isEqualTo("COMPLEX");
        assertThat(picture.deadline("rectify").dueDate()).isEqualTo(planned);
        assertThat(picture.deadline("close").dueDate()).isEqualTo(planned);
        assertThat(picture.events()).containsSubsequence("VERIFIED", "COMPLEX_DECIDED", "LEDGER_OPENED");
        var change = picture.event("DEADLINE_CHANGED");
        assertThat(change.path("actor").asText()).isEqualTo("coordinator-district");
        assertThat(change.path("detail").path("cause").asText()).isEqualTo("COMPLEX_APPROVED");
        assertThat(change.path("detail").path("from").asText()).isNotEqualTo(change.path("detail").path("to").asText());
        district(caseNo).rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).events()).containsSubsequence("SIGNED_OFF", "LEDGER_CLOSED").endsWith("CLOSED");
    }

    @Test
    void theTimersFollowThePlannedDay() {
        CasePicture before = cases.see(caseNo);

        district(caseNo).foundComplex(before.deadline("close").dueDate().toString()).complexityDecided(true);

        clock.advanceTo(before.deadline("rectify").dueAt().plusHours(9));
        assertThat(cases.see(caseNo).deadlinesOf("REMINDED")).doesNotContain("RECTIFY");
        assertThat(cases.see(caseNo).orders()).isEmpty();
        clock.advanceTo(before.deadline("close").dueAt().plusSeconds(1));
        assertThat(cases.see(caseNo).deadlinesOf("REMINDED")).contains("RECTIFY");
        assertThat(cases.see(caseNo).orders()).contains("RECTIFY open");
    }

    @Test
    void aMatterThatTheCoordinatorDoesNotFindComplexIsASimpleOne() {
        LocalDate due = cases.see(caseNo).deadline("rectify").dueDate();

        district(caseNo).foundComplex(cases.see(caseNo).deadline("close").dueDate().toString()).complexityDecided(false);

        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("track")).isEqualTo("SIMPLE");
        assertThat(picture.status()).isEqualTo("RECTIFYING");
        assertThat(picture.deadline("rectify").dueDate()).isEqualTo(due);
        assertThat(picture.events()).doesNotContain("DEADLINE_CHANGED", "LEDGER_OPENED");
    }

    @Test
    void complexityIsAskedForOnlyOnce() {
        String close = cases.see(caseNo).deadline("close").dueDate().toString();
        district(caseNo).foundComplex(close).complexityDecided(false);
        person("coordinator-district").does(caseNo, "redispatch", "unitCode", "medical", "reason", "医保事项").expect(204);

        tries("officer-medical", close).isRefused(400, "complex-only-once");

        assertThat(cases.see(caseNo).status()).isEqualTo("VERIFYING");
    }

    @Test
    void complexityIsNotAskedForWhenRectificationIsDue() {
        CasePicture before = cases.see(caseNo);
        clock.advanceTo(before.deadline("rectify").dueAt().plusSeconds(1));

        tries("officer-district", before.deadline("close").dueDate().toString()).isRefused(400, "complex-too-late");
    }

    @Test
    void thePlannedDayLiesNeitherInThePastNorAfterTheCaseMustBeClosed() {
        tries("officer-district", clock.now().minusDays(1).toLocalDate().toString()).isRefused(400, "planned-date-past");
        tries("officer-district", cases.see(caseNo).deadline("close").dueDate().plusDays(1).toString())
                .isRefused(400, "planned-date-after-close");
        assertThat(cases.see(caseNo).events()).doesNotContain("VERIFIED");
    }

    private Answer tries(String officer, String plannedDate) {
        return person(officer).tries(caseNo, "Task_VerifyReview", "finding", "JUSTIFIED_COMPLEX", "findingNote", "复杂",
                "plannedDate", plannedDate);
    }
}
