package io.haochaping.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.identity.Accounts;
import io.haochaping.organisation.Attendance;
import io.haochaping.organisation.Attendance.Present;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttendedRosterTest {

    private static final String NO = "SS-20260213-000001-1";
    private static final String TASK = "Task_Decide";

    private final Attendance attendance = mock();
    private final Accounts accounts = mock();
    private final DutyLimits limits = mock();
    private final Duty duty = mock();
    private final DutyRoster roster = new AttendedRoster(attendance, accounts, limits);

    @BeforeEach
    void aDutyOfArbitersThenCoordinators() {
        when(duty.pools(NO, TASK)).thenReturn(List.of("arbiter-tax", "coordinator-tax"));
        when(duty.barred(NO, TASK)).thenReturn(Set.of());
        when(limits.of(NO)).thenReturn(Optional.empty());
        when(attendance.of(anyString(), any())).thenReturn(new Present(false, List.of()));
    }

    @Test
    void asksTheFirstPoolAsAGroupWhenEverybodyMayTakeIt() {
        there("arbiter-tax", true, "a", "b");
        there("coordinator-tax", true, "c");

        assertThat(roster.takers(duty, NO, TASK)).isEqualTo(new Takers(Set.of("arbiter-tax"), Set.of()));
    }

    @Test
    void namesTheRestWhenSomebodyOfThePoolIsBarred() {
        there("arbiter-tax", false, "b");

        assertThat(roster.takers(duty, NO, TASK)).isEqualTo(new Takers(Set.of(), Set.of("b")));
    }

    @Test
    void asksTheNextPoolWhenNobodyOfTheFirstIsThere() {
        there("coordinator-tax", true, "c");

        assertThat(roster.takers(duty, NO, TASK).groups()).containsExactly("coordinator-tax");
    }

    @Test
    void asksTheSupervisorsWhenNobodyElseIsLeft() {
        there("supervisor", false, "s");

        assertThat(roster.takers(duty, NO, TASK).users()).containsExactly("s");
    }

    @Test
    void leavesALateTaskToItsPoolAndToTheSupervisors() {
        there("arbiter-tax", true, "a");
        there("supervisor", true, "s");
        when(limits.of(NO)).thenReturn(Optional.of(limit(TASK, Instant.EPOCH, null)));

        assertThat(roster.takers(duty, NO, TASK).groups()).containsExactlyInAnyOrder("arbiter-tax", "supervisor");
    }

    @Test
    void doesNotAskTheSupervisorsForTheLatenessOfAnEarlierTask() {
        there("arbiter-tax", true, "a");
        there("supervisor", true, "s");

        when(limits.of(NO)).thenReturn(Optional.of(limit("Task_Earlier", Instant.EPOCH, null)));
        assertThat(roster.takers(duty, NO, TASK).groups()).containsExactly("arbiter-tax");
        when(limits.of(NO)).thenReturn(Optional.of(limit(TASK, Instant.EPOCH, Instant.EPOCH)));
        assertThat(roster.takers(duty, NO, TASK).groups()).containsExactly("arbiter-tax");
    }

    @Test
    void neverLetsTheBarredTakeIt() {
        there("arbiter-tax", true, "a", "b");
        when(accounts.groupsOf("a")).thenReturn(Set.of("arbiter-tax"));
        when(accounts.groupsOf("b")).thenReturn(Set.of("arbiter-tax"));
        when(accounts.membersOf("arbiter-tax")).thenReturn(List.of("a", "b"));
        when(duty.barred(NO, TASK)).thenReturn(Set.of("b"));

        assertThat(roster.mayTake("a", duty, NO, TASK)).isTrue();
        assertThat(roster.mayTake("b", duty, NO, TASK)).isFalse();
        assertThat(roster.eligible(duty, NO, TASK)).containsExactly("a");
    }

    @Test
    void letsASubstituteStandInOnlyWhereTheRulesLetHim() {
        there("arbiter-tax", false, "sub");
        when(attendance.standIn("a")).thenReturn(Optional.of("sub"));
        when(attendance.standIn("b")).thenReturn(Optional.of("other"));

        assertThat(roster.standIn("a", duty, NO, TASK)).contains("sub");
        assertThat(roster.standIn("b", duty, NO, TASK)).isEmpty();
    }

    private void there(String group, boolean everybody, String... people) {
        when(attendance.of(eq(group), any())).thenReturn(new Present(everybody, List.of(people)));
    }

    private static DutyLimit limit(String task, @Nullable Instant overdueAt, @Nullable Instant metAt) {
        return new DutyLimit(NO, task, LocalDate.EPOCH, Instant.EPOCH, false, null, overdueAt, metAt);
    }
}
