package io.haochaping.lead;

import org.jspecify.annotations.Nullable;

/**
 * What to list; null means: whatever.
 *
 * @param flagged        any of the flags (true) or none (false)
 * @param accountability confirmed and of a kind for which somebody is held accountable
 */
public record LeadQuery(@Nullable LeadState state, @Nullable LeadFlag flag, @Nullable Boolean flagged, @Nullable String unitCode,
        boolean accountability) {

    public static final LeadQuery ALL = new LeadQuery(null, null, null, null, false);
}
