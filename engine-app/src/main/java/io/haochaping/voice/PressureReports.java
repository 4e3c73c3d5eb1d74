package io.haochaping.voice;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.identity.Person;

/** What reviewers reported about pressure. Every verb asks for a supervisor (403 {@code supervisors-only}). */
public interface PressureReports {

    /** Open ones first, then the newest. */
    Page<PressureReport> list(Pageable page, Person supervisor);

    long open(Person supervisor);

    /**
     * Ends a report with what was found.
     *
     * @throws io.haochaping.identity.problem.Problem 404 for an unknown one, 409 {@code pressure-report-closed}, 422 without a text
     */
    void close(String id, String outcome, Person supervisor);
}
