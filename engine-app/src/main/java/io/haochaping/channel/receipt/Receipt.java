package io.haochaping.channel.receipt;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haochaping.casefile.Finding;
import io.haochaping.review.ReviewKind;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a receipt may know: progress and answer, nothing about any person.
 *
 * @param handled whether there is anything to handle; a good review is only received
 * @param deadline until when the handling is to end; absent where nothing is handled, and once that duty is met
 * @param answer what the unit answers; absent until it is signed off
 * @param excludedAs why the review does not count, where it was excluded
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Receipt(
        ReviewKind kind,
        ReceiptStage stage,
        boolean handled,
        OffsetDateTime receivedAt,
        @Nullable Deadline deadline,
        @Nullable String answer,
        @Nullable Finding excludedAs) {

    /**
     * A legal deadline.
     *
     * @param dueAt last second of it
     * @param provisional whether the public holidays of that year are not yet known
     */
    record Deadline(LocalDate dueDate, OffsetDateTime dueAt, boolean provisional, boolean overdue) {
    }
}
