package io.haochaping.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.testing.DemoTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DemoTest
class LimitBookIT {

    private static final PolicyRef POLICY = new PolicyRef("tax-10", 1);
    private static final Instant DUE = Instant.parse("2026-03-05T15:59:59Z");

    @Autowired
    private DutyLimits limits;
    @Autowired
    private LimitKeeping keeping;
    private final Duty duty = mock();
    private final String no = "TT-" + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void remindsAndFindsLateOncePerTask() {
        start("Task_First");

        assertThat(keeping.reminded(no)).isTrue();
        assertThat(keeping.reminded(no)).isFalse();
        assertThat(keeping.passed(no)).isTrue();
        assertThat(keeping.passed(no)).isFalse();
        assertThat(limits.of(no)).hasValueSatisfying(limit -> {
            assertThat(limit.overdueAt()).isNotNull();
            assertThat(limit.metAt()).isNull();
        });
    }

    @Test
    void isSilentAboutATaskThatHasEnded() {
        start("Task_First");
        keeping.met(no);

        assertThat(keeping.reminded(no)).isFalse();
        assertThat(keeping.passed(no)).isFalse();
        assertThat(limits.after(null, no.substring(0, no.length() - 1), 10)).noneMatch(limit -> limit.reference().equals(no));
    }

    @Test
    void beginsAnewWithTheNextTaskOfTheMatter() {
        start("Task_First");
        keeping.passed(no);
        keeping.met(no);

        start("Task_Second");

        assertThat(limits.of(no)).hasValueSatisfying(limit -> {
            assertThat(limit.taskKey()).isEqualTo("Task_Second");
            assertThat(limit.overdueAt()).isNull();
            assertThat(limit.metAt()).isNull();
        });
        assertThat(keeping.passed(no)).isTrue();
    }

    @Test
    void offersOpenLimitsToTheCalendarAndNoneThatPeopleAgreedOn() {
        start("Task_First");
        String before = no.substring(0, no.length() - 1);

        assertThat(limits.after("tax", before, 1000)).anySatisfy(limit -> {
            assertThat(limit.reference()).isEqualTo(no);
            assertThat(limit.caseNo()).isEqualTo("CP-20260213-000001");
            assertThat(limit.dueAt()).isEqualTo(DUE);
        });
        assertThat(limits.after("district", before, 1000)).noneMatch(limit -> limit.reference().equals(no));
        when(duty.isAgreed("Task_Agreed")).thenReturn(true);
        start("Task_Agreed");
        assertThat(limits.after("tax", before, 1000)).noneMatch(limit -> limit.reference().equals(no));
    }

    @Test
    void doesNotMoveALimitThatIsNoLongerAsItWasSeen() {
        start("Task_First");

        assertThat(limits.move(no, DUE.minusSeconds(1), planned(DUE.plusSeconds(86_400)))).isFalse();
        assertThat(limits.of(no)).hasValueSatisfying(limit -> assertThat(limit.dueAt()).isEqualTo(DUE));
    }

    /** Nothing open is left to a later change of the calendar: no process stands behind these limits. */
    @AfterEach
    void end() {
        keeping.met(no);
    }

    private void start(String task) {
        when(duty.caseNo(no)).thenReturn("CP-20260213-000001");
        keeping.start(duty, new DutyTask("1", "test", task, no, Instant.EPOCH), "tax", POLICY, planned(DUE));
    }

    private static PlannedDeadline planned(Instant dueAt) {
        return new PlannedDeadline(DeadlineKind.DECIDE, LocalDate.parse("2026-03-05"), dueAt, false, null, true);
    }
}
