package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.haochaping.review.Dimension;

/**
 * Which open cases to list; null and false mean: whatever.
 *
 * @param holder  account that holds the open task
 * @param free    nobody holds it
 * @param windows each names jurisdictions and the span of their nearest deadline; empty: whenever
 */
public record OpenCaseQuery(@Nullable CaseStatus status, @Nullable String unitCode, @Nullable String holder, boolean free,
        boolean provisional, List<DueWindow> windows, @Nullable Dimension dimension) {

    public static final OpenCaseQuery ALL = new OpenCaseQuery(null, null, null, false, false, List.of());

    public OpenCaseQuery(@Nullable CaseStatus status, @Nullable String unitCode, @Nullable String holder, boolean free, boolean provisional,
            List<DueWindow> windows) {
        this(status, unitCode, holder, free, provisional, windows, null);
    }

    public OpenCaseQuery {
        windows = List.copyOf(windows);
    }

    /**
     * @param from   inclusive, null without
     * @param before exclusive, null without
     */
    public record DueWindow(Set<String> jurisdictions, @Nullable Instant from, @Nullable Instant before) {
    }
}
