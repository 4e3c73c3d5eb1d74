package io.haochaping.spotcheck;

import java.util.List;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** Opening and reading spot checks; one at a time is open on a case. */
public interface SpotChecks {

    /**
     * Opens a spot check with its process.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code spot-check-by-supervisor}; 409 {@code case-not-closed} for an open or excluded
     *         case, {@code spot-check-open} while one is open
     */
    SpotCheck open(String caseNo, Person by);

    /** Whether {@link #open} would open one now. */
    boolean mayOpen(String caseNo, Person by);

    /** Of a case, oldest first, with notes. */
    List<SpotCheck> of(String caseNo);

    /** The latest first; without notes. */
    Page<SpotCheck> list(CheckQuery query, DataScope scope, Pageable page);
}
