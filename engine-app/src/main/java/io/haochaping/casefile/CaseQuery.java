package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

import io.haochaping.review.Dimension;
import io.haochaping.review.ReviewKind;

/**
 * What to list; null means: whatever.
 *
 * @param overdue with (true) or without (false) an open deadline that has passed
 */
public record CaseQuery(@Nullable CaseStatus status, @Nullable String unitCode, @Nullable Boolean overdue, @Nullable ReviewKind kind,
        @Nullable Dimension dimension) {

    public CaseQuery(@Nullable CaseStatus status, @Nullable String unitCode, @Nullable Boolean overdue) {
        this(status, unitCode, overdue, null, null);
    }
}
