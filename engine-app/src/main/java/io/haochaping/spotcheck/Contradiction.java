package io.haochaping.spotcheck;

import java.util.Set;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.VisitOutcome;
import io.haochaping.voice.HandlingRating;
import io.haochaping.voice.ReviewerReply;

import org.jspecify.annotations.Nullable;

/** When the reviewer's own answer contradicts the visit on record. */
final class Contradiction {

    /** A visit that ended well, or that nobody could make, although the reviewer is not content and answers. */
    private static final Set<VisitOutcome> CONTRADICTED_BY_DISSATISFACTION =
            Set.of(VisitOutcome.SATISFIED, VisitOutcome.BASICALLY_SATISFIED, VisitOutcome.UNREACHABLE);

    private Contradiction() {
    }

    /** What the reviewer said about the answer that stands now; what was said about an earlier one speaks for itself no longer. */
    static @Nullable HandlingRating present(CaseView view, ReviewerReply reply) {
        boolean about = reply.ratedAt() != null && view.feedbackAt() != null && !reply.ratedAt().isBefore(view.feedbackAt());
        return about ? reply.rating() : null;
    }

    static boolean between(@Nullable VisitOutcome recorded, @Nullable HandlingRating rated) {
        return rated == HandlingRating.DISSATISFIED && recorded != null && CONTRADICTED_BY_DISSATISFACTION.contains(recorded);
    }
}
