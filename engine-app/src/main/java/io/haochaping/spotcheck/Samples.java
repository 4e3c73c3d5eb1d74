package io.haochaping.spotcheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;

/** Random samples: which cases of a unit are checked is nobody's choice. */
public interface Samples {

    /** Most cases of one sample. */
    int LARGEST = 100;

    /**
     * Draws from the cases of the unit that were closed from {@code from} to {@code to} after a visit and never checked, and opens a spot check on
     * each one drawn.
     *
     * @throws io.haochaping.identity.problem.Problem 403 {@code spot-check-by-supervisor}; 422 for an unknown unit, days the wrong way round or
     *         in the future, a count outside 1 to {@value #LARGEST}; 409 {@code sample-empty}
     */
    Sample draw(String unitCode, LocalDate from, LocalDate to, int count, Person by);

    /** The latest ones of the scope, without lists of cases. */
    List<Sample> latest(DataScope scope, int most);

    Optional<Sample> find(String sampleNo, DataScope scope);
}
