package io.haochaping.improvement;

import org.jspecify.annotations.Nullable;

/** Which matters to list; null means: whatever. {@code overdue}: only those whose open task is late. */
public record ImprovementQuery(@Nullable Source source, @Nullable ImprovementState state, @Nullable String unitCode, boolean overdue,
        @Nullable String reportId) {

    public static final ImprovementQuery ALL = new ImprovementQuery(null, null, null, false, null);

    public static ImprovementQuery ofReport(String reportId) {
        return new ImprovementQuery(null, null, null, false, reportId);
    }
}
