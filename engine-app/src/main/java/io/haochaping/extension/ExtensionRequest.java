package io.haochaping.extension;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param no      {@code YQ-} + date + running number
 * @param oldDate until when the case was to be closed when it was made
 * @param newDate until when it is to be closed
 * @param reason  null in lists
 * @param endedAt when it lapsed or was withdrawn
 */
public record ExtensionRequest(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject,
        LocalDate oldDate, LocalDate newDate, ExtensionState state, String requestedBy, Instant requestedAt, @Nullable String reason,
        @Nullable Decision endorsement, @Nullable Decision approval, @Nullable Instant endedAt) {

    /** What one person decided; the note is null in lists and where none was given. */
    public record Decision(String by, Instant at, boolean agreed, @Nullable String note) {

        @Override
        public String toString() {
            return "Decision[" + agreed + "]";
        }
    }

    @Override
    public String toString() {
        return "ExtensionRequest[" + no + "]";
    }
}
