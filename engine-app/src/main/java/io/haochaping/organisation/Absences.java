package io.haochaping.organisation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Who is away, and who stands in. Away changes with the days as well, without an event: ask for the day that counts. */
public interface Absences {

    /** Account ids. */
    Set<String> awayOn(LocalDate day);

    /** Who stands in for an account that is away on that day; empty where nobody does, or where the account is there. */
    Optional<String> substituteOf(String account, LocalDate day);
}
