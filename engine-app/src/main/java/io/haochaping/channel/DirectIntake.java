package io.haochaping.channel;

import io.haochaping.review.ChannelRights;
import io.haochaping.review.ReviewSubmission;

/**
 * The intake of the channels for pages of ours, where the reviewer sits before the form: the same checks, the same one transaction of review, case and
 * process. What is refused is told to the reviewer at once and kept nowhere.
 */
public interface DirectIntake {

    /**
     * @throws io.haochaping.identity.problem.Problem as {@code POST /api/v1/reviews}: 422 with one entry per field, 409, 403; 503 {@code try-again}
     */
    Taken take(String channelId, ChannelRights rights, ReviewSubmission submission);

    /** @param receipt secret of the reviewer's receipt page */
    record Taken(String reviewId, String receipt) {

        @Override
        public String toString() {
            return "Taken[" + reviewId + "]";
        }
    }
}
