package io.haochaping.improvement;

import io.haochaping.identity.Person;

/** The end of a concentrated problem on which nothing is concentrated any more, because every review behind it was excluded (不予采纳). */
public interface UnfoundedProblems {

    /** Whether it is unfounded, and the person may end it. */
    boolean mayEnd(ImprovementView problem, Person person);

    /**
     * Ends it wherever it stands, with an outcome of its own.
     *
     * @param note why; required
     * @throws io.haochaping.identity.problem.Problem 403 {@code cluster-by-coordinator-or-supervisor}, or {@code not-eligible} for the person
     *         that it is about and whoever carried it out; 400 {@code unfounded-not-for-source}; 409 {@code problem-ended}, {@code problem-still-counts}; 422 for the note
     */
    void end(String no, String note, Person by);
}
