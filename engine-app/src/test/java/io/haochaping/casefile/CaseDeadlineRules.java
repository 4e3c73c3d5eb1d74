package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import io.haochaping.deadline.DeadlineKind;

/** Deadlines of a case through its loops. */
abstract class CaseDeadlineRules extends CaseTests {

    @Test
    void startsADecisionAnewButRemindsAndIsOverdueOnce() {
        String caseNo = open();
        deadlines.start(caseNo, DeadlineKind.DECIDE);
        assertThat(deadlines.reminded(caseNo, DeadlineKind.DECIDE)).isTrue();
        itIs("2026-02-26T08:00:00");
        assertThat(deadlines.overdue(caseNo, DeadlineKind.DECIDE)).isTrue();
        deadlines.met(caseNo, DeadlineKind.DECIDE);

        CaseDeadline again = deadlines.start(caseNo, DeadlineKind.DECIDE).orElseThrow();

        assertThat(again.metAt()).isNull();
        assertThat(again.anchor()).isEqualTo(at("2026-02-26T08:00:00"));
        assertThat(again.dueAt()).isEqualTo(at("2026-02-28T23:59:59"));
        assertThat(deadlines.reminded(caseNo, DeadlineKind.DECIDE)).isFalse();
        assertThat(deadlines.overdue(caseNo, DeadlineKind.DECIDE)).isFalse();
        assertThat(events.of(caseNo)).extracting(CaseEvent::type)
                .containsExactly(CaseEventType.RECEIVED, CaseEventType.REMINDED, CaseEventType.OVERDUE);
    }

    @Test
    void neitherRemindsNorIsOverdueOnceMet() {
        String caseNo = open();
        deadlines.met(caseNo, DeadlineKind.RECTIFY);

        assertThat(deadlines.reminded(caseNo, DeadlineKind.RECTIFY)).isFalse();
        assertThat(deadlines.overdue(caseNo, DeadlineKind.RECTIFY)).isFalse();
        assertThat(deadlines.reminded(caseNo, DeadlineKind.FILE)).as("absent").isFalse();
        assertThat(events.of(caseNo)).hasSize(1);
    }

    @Test
    void isMetOnceAndOpenedAgainWithTheSameDueTime() {
        String caseNo = open();
        deadlines.met(caseNo, DeadlineKind.CLOSE);
        itIs("2026-02-24T10:00:00");
        deadlines.met(caseNo, DeadlineKind.CLOSE);
        assertThat(deadlines.find(caseNo, DeadlineKind.CLOSE).orElseThrow().metAt()).isEqualTo(at("2026-02-13T09:00:00"));

        CaseDeadline open = deadlines.reopen(caseNo, DeadlineKind.CLOSE).orElseThrow();

        assertThat(open.metAt()).isNull();
        assertThat(open.dueAt()).isEqualTo(at("2026-03-12T23:59:59"));
        assertThat(deadlines.reopen(caseNo, DeadlineKind.FILE)).isEmpty();
    }

    @Test
    void movesWithAnEventThatNamesOldNewCauseAndActor() {
        String caseNo = open();

        CaseDeadline moved = deadlines.change(caseNo, DeadlineKind.RECTIFY, LocalDate.of(2026, 3, 10),
                DeadlineChangeCause.COMPLEX_APPROVED, "coordinator-district");

        assertThat(moved.dueAt()).isEqualTo(at("2026-03-10T23:59:59"));
        assertThat(moved.remindAt()).isEqualTo(at("2026-03-09T09:00:00"));
        assertThat(moved.anchor()).isEqualTo(at("2026-02-13T09:00:00"));
        CaseEvent event = events.of(caseNo).get(1);
        assertThat(event.type()).isEqualTo(CaseEventType.DEADLINE_CHANGED);
        assertThat(event.actor()).isEqualTo("coordinator-district");
        assertThat(event.detail()).isEqualTo(Map.of("deadline", "RECTIFY", "cause", "COMPLEX_APPROVED",
                "from", "2026-02-27T23:59:59+08:00", "to", "2026-03-10T23:59:59+08:00"));
    }

    @Test
    void movesNoDeadlineThatIsMetOrAbsent() {
        String caseNo = open();
        deadlines.met(caseNo, DeadlineKind.RECTIFY);
        LocalDate day = LocalDate.of(2026, 3, 10);

        assertThatThrownBy(() -> deadlines.change(caseNo, DeadlineKind.RECTIFY, day, DeadlineChangeCause.EXTENSION, OFFICER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> deadlines.change(caseNo, DeadlineKind.FILE, day, DeadlineChangeCause.EXTENSION, OFFICER))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(deadlines.find(caseNo, DeadlineKind.RECTIFY).orElseThrow().dueAt()).isEqualTo(at("2026-02-27T23:59:59"));
    }

    @Test
    void isOnTimeInItsLastSecondAndLateInTheNext() {
        String caseNo = open();
        CaseDeadline contact = deadlines.find(caseNo, DeadlineKind.CONTACT).orElseThrow();

        assertThat(contact.isOverdue(at("2026-02-25T23:59:59"))).isFalse();
        assertThat(contact.isOverdue(at("2026-02-26T00:00:00"))).isTrue();
    }
}
