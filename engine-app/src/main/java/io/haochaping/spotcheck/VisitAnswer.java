package io.haochaping.spotcheck;

import java.time.Instant;

import io.haochaping.casefile.VisitOutcome;
import io.haochaping.voice.HandlingRating;

import org.jspecify.annotations.Nullable;

/**
 * What is known of the last return visit of a case, and whose word counts.
 *
 * @param recorded    what the unit recorded
 * @param visitedBy   account of who visited
 * @param byRectifier whether that person had rectified the case, explained it, or found it resolved
 * @param rated       what the reviewer said on the receipt page about the present answer
 * @param checked     outcome of the last spot check that reached a result
 * @param counts      whose word counts
 * @param contradicted the word that counts contradicts the record
 */
public record VisitAnswer(@Nullable VisitOutcome recorded, @Nullable String visitedBy, @Nullable Instant visitedAt, boolean byRectifier,
        @Nullable HandlingRating rated, @Nullable CheckOutcome checked, Source counts, boolean contradicted) {

    /** Whose word counts, the first that spoke in this order. */
    public enum Source {
        REVIEWER, SPOT_CHECK, RECORD
    }
}
