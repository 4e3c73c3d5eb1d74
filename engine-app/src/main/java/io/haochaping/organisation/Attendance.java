package io.haochaping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.identity.Accounts;
import org.springframework.stereotype.Component;

/** Who of a group is there today: whoever is away does not count, and a substitute stands in. */
@Component
public class Attendance {

    private final Accounts accounts;
    private final Absences absences;
    private final Clock clock;

    Attendance(Accounts accounts, Absences absences, Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.clock = clock;
    }

    /**
     * Who may act for a group.
     *
     * @param everybody whether that is every member and nobody else
     * @param accounts  by name, members and substitutes
     */
    public record Present(boolean everybody, List<String> accounts) {
    }

    /** @param excluded accounts that may not act in this matter, neither as members nor as substitutes */
    public Present of(String group, Set<String> excluded) {
        LocalDate today = LocalDate.now(clock);
        Set<String> away = away(today);
        List<String> members = accounts.membersOf(group);
        List<String> present = members.stream().flatMap(member -> away.contains(member) ? standIn(member, today, away) : Stream.of(member))
                .filter(account -> !excluded.contains(account)).distinct().toList();
        return new Present(!members.isEmpty() && present.equals(members), present);
    }

    /** Who stands in for an account that is away today; empty where it is there, or where nobody does who is there himself. */
    public Optional<String> standIn(String account) {
        LocalDate today = LocalDate.now(clock);
        Set<String> away = away(today);
        return away.contains(account) ? standIn(account, today, away).findFirst() : Optional.empty();
    }

    private Stream<String> standIn(String member, LocalDate today, Set<String> away) {
        return absences.substituteOf(member, today).stream().filter(substitute -> !away.contains(substitute));
    }

    private Set<String> away(LocalDate today) {
        return absences.awayOn(today);
    }
}
