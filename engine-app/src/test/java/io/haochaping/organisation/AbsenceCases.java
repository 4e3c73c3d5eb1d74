package io.haochaping.organisation;

import static io.haochaping.organisation.OrganisationChanges.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Person;
import io.haochaping.journal.Change;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Who is away and who stands in, on either database. */
abstract class AbsenceCases {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private AbsenceAdministration administration;
    @Autowired
    private Absences absences;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Journal journal;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String chen = "chen-" + suffix;
    private final String liu = "liu-" + suffix;
    private final String wang = "wang-" + suffix;
    private final String elsewhere = "elsewhere-" + suffix;
    private final Person admin = new Person("admin", "管理员", Set.of(Groups.ADMINS));
    private final Person leader = new Person(wang, "王强", Set.of(Groups.leaders("u-" + suffix)));

    @BeforeEach
    void setUpAUnit() {
        for (String group : List.of(Groups.officers("u-" + suffix), Groups.leaders("u-" + suffix), Groups.officers("o-" + suffix))) {
            accounts.ensureGroup(group, group);
        }
        List.of(chen, liu, wang, elsewhere).forEach(id -> accounts.create(id, id, UUID.randomUUID().toString()));
        accounts.join(chen, Groups.officers("u-" + suffix));
        accounts.join(liu, Groups.officers("u-" + suffix));
        accounts.join(wang, Groups.leaders("u-" + suffix));
        accounts.join(elsewhere, Groups.officers("o-" + suffix));
    }

    @Test
    void isAwayFromTheFirstDayToTheLast() {
        administration.enter(away(chen, 0, 4, liu), leader);

        assertThat(absences.awayOn(MONDAY.minusDays(1))).doesNotContain(chen);
        assertThat(absences.awayOn(MONDAY)).contains(chen);
        assertThat(absences.awayOn(MONDAY.plusDays(4))).contains(chen);
        assertThat(absences.awayOn(MONDAY.plusDays(5))).doesNotContain(chen);
        assertThat(absences.substituteOf(chen, MONDAY)).contains(liu);
        assertThat(absences.substituteOf(chen, MONDAY.plusDays(5))).isEmpty();
        assertThat(administration.list(leader, PageRequest.of(0, 10)).getContent()).extracting(Absence::account).containsExactly(chen);
    }

    @Test
    void refusesOverlapsChainsAndSubstitutesFromElsewhere() {
        administration.enter(away(chen, 0, 4, liu), admin);

        assertRefused(() -> administration.enter(away(chen, 4, 6, null), admin), 422, "absence-overlaps");
        assertRefused(() -> administration.enter(away(liu, 4, 6, null), admin), 422, "absence-stands-in");
        assertRefused(() -> administration.enter(away(wang, 1, 2, chen), admin), 422, "absence-substitute-away");
        assertRefused(() -> administration.enter(away(chen, 10, 12, elsewhere), admin), 422, "absence-substitute-elsewhere");
        assertRefused(() -> administration.enter(away(chen, 10, 12, chen), admin), 422, "absence-substitute-elsewhere");
        assertRefused(() -> administration.enter(away(chen, 12, 10, null), admin), 422, "absence-ends-before-start");
        assertRefused(() -> administration.enter(away("nobody-" + suffix, 0, 1, null), admin), 422, "organisation-account-unknown");
        administration.enter(away(chen, 5, 6, liu), admin);
        administration.enter(away(liu, 7, 8, chen), admin);
    }

    @Test
    void letsLeadersEnterForTheirOwnUnitOnly() {
        assertRefused(() -> administration.enter(away(elsewhere, 0, 1, null), leader), 403, "absence-of-own-unit-only");
        Absence other = administration.enter(away(elsewhere, 0, 1, null), admin);

        assertRefused(() -> administration.cancel(String.valueOf(other.id()), 0, leader), 403, "absence-of-own-unit-only");
        assertThat(administration.list(leader, PageRequest.of(0, 10)).getContent()).isEmpty();
        assertThat(administration.accounts(leader)).containsExactly(chen, liu, wang);
        assertThat(administration.substitutes(chen)).containsExactly(liu, wang);
    }

    @Test
    void keepsInTheJournalWhatWasEndedAndCancelled() {
        Absence entered = administration.enter(away(chen, 0, 4, liu), leader);
        administration.end(String.valueOf(entered.id()), 0, MONDAY.plusDays(2), leader);
        assertRefused(() -> administration.cancel(String.valueOf(entered.id()), 0, leader), 409, "changed-meanwhile");
        assertRefused(() -> administration.end(String.valueOf(entered.id()), 1, MONDAY.minusDays(1), leader), 422, "absence-ends-before-start");
        administration.cancel(String.valueOf(entered.id()), 1, leader);

        assertThat(absences.awayOn(MONDAY)).doesNotContain(chen);
        List<Change> changes = journal.list("absence", chen, PageRequest.of(0, 10)).getContent();
        assertThat(changes).hasSize(3);
        assertThat(changes.get(0).after()).isEmpty();
        assertThat(changes.get(1).after()).containsEntry("to", "2026-03-04");
    }

    private static Absence away(String account, int from, int to, @Nullable String substitute) {
        return new Absence(null, account, MONDAY.plusDays(from), MONDAY.plusDays(to), substitute, "培训", 0);
    }
}
