package io.haochaping.duty;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The limit of a matter's task comes near, or has passed; published within the transaction that finds it.
 *
 * @param late   whether it has passed
 * @param people who holds the task, else who may take it
 */
public record DutyWatched(String processKey, @Nullable String caseNo, @Nullable String subject, DutyLimit limit, boolean late, Set<String> people) {

    public DutyWatched {
        people = Set.copyOf(people);
    }
}
