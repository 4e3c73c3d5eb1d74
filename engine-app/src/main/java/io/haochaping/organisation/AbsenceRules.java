package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may enter absences for whom, and which days and substitutes are possible. */
@Component
class AbsenceRules {

    /** Longer than any leave; a later year is a slip of the pen. */
    private static final int LONGEST_YEARS = 2;

    private final StoredAbsences absences;
    private final Accounts accounts;

    AbsenceRules(StoredAbsences absences, Accounts accounts) {
        this.absences = absences;
        this.accounts = accounts;
    }

    /** Officers and leaders of the units that the person leads. */
    Set<String> led(Person by) {
        Set<String> led = new TreeSet<>();
        by.units().stream().filter(by::isLeaderOf).flatMap(unit -> Stream.of(Groups.officers(unit), Groups.leaders(unit)))
                .forEach(group -> led.addAll(accounts.membersOf(group)));
        return led;
    }

    void allow(String account, Person by) {
        if (!by.isAdmin() && !led(by).contains(account)) {
            throw Problem.forbidden("absence-of-own-unit-only");
        }
    }

    /** Everybody who shares a unit or a jurisdiction of work with the account, sorted. */
    List<String> substitutes(String account) {
        Set<String> found = new TreeSet<>();
        accounts.person(account).ifPresent(person -> {
            person.units().forEach(unit -> Stream.of(Groups.officers(unit), Groups.leaders(unit)).map(accounts::membersOf).forEach(found::addAll));
            person.jurisdictions().forEach(code -> Stream.of(Groups.coordinators(code), Groups.arbiters(code)).map(accounts::membersOf)
                    .forEach(found::addAll));
        });
        found.remove(account);
        return List.copyOf(found);
    }

    void check(Absence value) {
        Faults faults = new Faults().unless(accounts.exists(value.account()), "account", "organisation-account-unknown", value.account())
                .optional("reason", value.reason(), 200);
        checkDays(faults, value);
        if (faults.none() && value.substitute() != null) {
            checkSubstitute(faults, value, value.substitute());
        }
        faults.require();
    }

    /** Coming back earlier is always possible, whatever became of the substitute. */
    void checkEnd(Absence old, LocalDate lastDay) {
        if (lastDay.isAfter(old.to())) {
            check(new Absence(old.id(), old.account(), old.from(), lastDay, old.substitute(), old.reason(), old.version()));
        } else {
            new Faults().unless(!lastDay.isBefore(old.from()), "lastDay", "absence-ends-before-start").require();
        }
    }

    private void checkDays(Faults faults, Absence value) {
        boolean ordered = !value.to().isBefore(value.from());
        faults.unless(ordered, "to", "absence-ends-before-start")
                .unless(value.to().isBefore(value.from().plusYears(LONGEST_YEARS)), "to", "absence-too-long", LONGEST_YEARS);
        if (ordered) {
            List<Absence> others = touching(value.account(), value.from(), value.to(), value.id());
            faults.unless(none(others, other -> other.account().equals(value.account())), "from", "absence-overlaps")
                    .unless(none(others, other -> value.account().equals(other.substitute())), "account", "absence-stands-in");
        }
    }

    private void checkSubstitute(Faults faults, Absence value, String substitute) {
        List<Absence> theirs = touching(substitute, value.from(), value.to(), value.id());
        faults.unless(!substitute.equals(value.account()) && new HashSet<>(substitutes(value.account())).contains(substitute), "substitute",
                        "absence-substitute-elsewhere")
                .unless(none(theirs, other -> other.account().equals(substitute)), "substitute", "absence-substitute-away");
    }

    private List<Absence> touching(String account, LocalDate from, LocalDate to, @Nullable String except) {
        return absences.touching(account, from, to, except).stream().map(AbsenceEntity::toValue).toList();
    }

    private static boolean none(List<Absence> absences, Predicate<Absence> which) {
        return absences.stream().noneMatch(which);
    }
}
