package io.haochaping.duty;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A task of a matter was opened and it is known who may take it; published within the transaction that opens it.
 *
 * @param caseNo     of the case that it is about, if any
 * @param subject    what the matter is about, in a few words without any person
 * @param candidates accounts that may take it, as the separation of duties leaves them
 */
public record DutyOpened(DutyTask task, @Nullable String caseNo, @Nullable String subject, DutyLimit limit, Set<String> candidates) {

    public DutyOpened {
        candidates = Set.copyOf(candidates);
    }
}
