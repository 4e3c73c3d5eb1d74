package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

/** What to list; null means: whatever. {@code overdue}: with (true) or without (false) an open deadline that has passed. */
public record CaseQuery(@Nullable CaseStatus status, @Nullable String unitCode, @Nullable Boolean overdue) {
}
