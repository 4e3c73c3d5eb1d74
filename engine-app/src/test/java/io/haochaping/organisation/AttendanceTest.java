package io.haochaping.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.identity.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of a group is there. The group is ann, bob. */
class AttendanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 24);

    private final Accounts accounts = mock(Accounts.class);
    private final Absences absences = mock(Absences.class);
    private final Attendance attendance = new Attendance(accounts, absences,
            Clock.fixed(Instant.parse("2026-02-23T16:30:00Z"), ZoneId.of("Asia/Shanghai")));

    @BeforeEach
    void nobodyIsAway() {
        when(accounts.membersOf("officer-hall")).thenReturn(List.of("ann", "bob"));
        when(absences.awayOn(TODAY)).thenReturn(Set.of());
        when(absences.substituteOf("ann", TODAY)).thenReturn(Optional.empty());
    }

    @Test
    void everybodyOfAGroupWithoutAbsences() {
        assertThat(of().everybody()).isTrue();
        assertThat(of().accounts()).containsExactly("ann", "bob");
    }

    @Test
    void whoIsAwayDoesNotCount() {
        away("ann");

        assertThat(of().everybody()).isFalse();
        assertThat(of().accounts()).containsExactly("bob");
        assertThat(attendance.standIn("ann")).isEmpty();
    }

    @Test
    void aSubstituteStandsInOnceAlsoWhereHeIsAMember() {
        away("ann");
        when(absences.substituteOf("ann", TODAY)).thenReturn(Optional.of("eve"));
        assertThat(of().accounts()).containsExactly("eve", "bob");
        assertThat(attendance.standIn("ann")).contains("eve");

        when(absences.substituteOf("ann", TODAY)).thenReturn(Optional.of("bob"));
        assertThat(of().accounts()).containsExactly("bob");
    }

    @Test
    void aSubstituteWhoIsAwayOrMayNotActInThisMatterDoesNotStandIn() {
        away("ann", "eve");
        when(absences.substituteOf("ann", TODAY)).thenReturn(Optional.of("eve"));
        assertThat(of().accounts()).containsExactly("bob");

        away("ann");
        assertThat(attendance.of("officer-hall", Set.of("eve")).accounts()).containsExactly("bob");
    }

    @Test
    void aGroupWithoutMembersIsNobody() {
        when(accounts.membersOf("leader-hall")).thenReturn(List.of());

        assertThat(attendance.of("leader-hall", Set.of()).everybody()).isFalse();
        assertThat(attendance.of("leader-hall", Set.of()).accounts()).isEmpty();
    }

    private Attendance.Present of() {
        return attendance.of("officer-hall", Set.of());
    }

    private void away(String... people) {
        when(absences.awayOn(TODAY)).thenReturn(Set.of(people));
    }
}
