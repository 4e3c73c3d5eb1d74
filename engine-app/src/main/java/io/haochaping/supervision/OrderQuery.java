package io.haochaping.supervision;

import org.jspecify.annotations.Nullable;

/** Which orders to list; null means: whatever. {@code level} 1 or 2; {@code overdue}: open and late; {@code open}: whether it still waits for a reply. */
public record OrderQuery(@Nullable SupervisionCause cause, @Nullable String unitCode, @Nullable OrderState state,
        @Nullable Integer level, boolean overdue, @Nullable Boolean open) {

    public static OrderQuery open(@Nullable Boolean open) {
        return new OrderQuery(null, null, null, null, false, open);
    }
}
