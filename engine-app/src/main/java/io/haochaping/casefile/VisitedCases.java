package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;

import io.haochaping.organisation.DataScope;

import org.jspecify.annotations.Nullable;

/** Return visits (回访) across cases: for drawing samples, and for seeing who visited whose work. */
public interface VisitedCases {

    /** Numbers of the cases of a unit that were closed in the period after a visit to somebody who can be called, in their order. */
    List<String> closed(String unitCode, Instant from, Instant before);

    /** Visits recorded in the period, by unit. */
    List<VisitCount> count(DataScope scope, Instant from, Instant before);

    /**
     * Visits of one unit.
     *
     * @param byRectifier  those made by whoever had rectified the case, explained it, or found it resolved
     * @param contradicted cases whose last visit the reviewer contradicts
     */
    record VisitCount(String jurisdiction, @Nullable String unitCode, long visits, long byRectifier, long contradicted) {
    }
}
