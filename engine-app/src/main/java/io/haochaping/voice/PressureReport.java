package io.haochaping.voice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A reviewer's word that somebody pressed them (打击报复, 施压): for supervisors only.
 *
 * @param outcome what a supervisor found, absent while it is open
 */
public record PressureReport(String id, String caseNo, String text, Instant at, @Nullable String closedBy, @Nullable Instant closedAt,
        @Nullable String outcome) {

    public boolean isOpen() {
        return closedAt == null;
    }
}
