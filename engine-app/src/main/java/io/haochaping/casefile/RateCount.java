package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Real-name bad reviews of a period by standing.
 *
 * @param unitCode null while no unit is named, and for all units together
 * @param cases    all of them
 * @param done     called back and rectified, in time or not
 * @param late     of those done, the ones after a limit
 * @param failed   not done, and a limit has passed or the case was closed
 */
public record RateCount(@Nullable String unitCode, long cases, long done, long late, long failed) {

    /** The numerator. */
    public long fulfilled() {
        return done - late;
    }

    /** All of the denominator that are not in the numerator. */
    public long missed() {
        return late + failed;
    }

    public long denominator() {
        return done + failed;
    }

    /** Neither done nor failed yet. */
    public long open() {
        return cases - denominator();
    }
}
