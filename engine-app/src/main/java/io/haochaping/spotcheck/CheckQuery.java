package io.haochaping.spotcheck;

import org.jspecify.annotations.Nullable;

/** What to list; null means: whatever. {@code open} excludes {@code outcome}. */
public record CheckQuery(@Nullable Boolean open, @Nullable CheckOutcome outcome, @Nullable String unitCode, @Nullable String sampleNo) {

    public static final CheckQuery ALL = new CheckQuery(null, null, null, null);
}
