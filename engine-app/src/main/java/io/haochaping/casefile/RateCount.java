package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Real-name bad reviews of one unit and period by standing.
 *
 * @param late of those in time without the limits
 */
public record RateCount(String jurisdiction, @Nullable String unitCode, boolean recent, long fulfilled, long late, long notContacted,
        long notRectified, long notVisited, long open) {

    /** All of the denominator that are not in the numerator. */
    public long missed() {
        return late + notContacted + notRectified + notVisited;
    }

    public long denominator() {
        return fulfilled + missed();
    }
}
