package io.haochaping.review;

import org.jspecify.annotations.Nullable;

/**
 * Takes reviews and complaints (contract section 2). Call it inside a transaction; case and process join the same one.
 */
public interface ReviewRegister {

    /**
     * Checks and stores a submission, once.
     *
     * @throws io.haochaping.identity.problem.Problem 422 with one error per field; 409 {@code channel-review-no-reused},
     *     {@code already-reviewed}, {@code service-record-conflict}; 403 {@code unit-not-allowed}
     * @throws SubmissionRace when the same review or service is being stored by somebody else at this moment: the caller rolls
     *     back and calls again in a new transaction, which then answers 200 or 409
     */
    Registration register(String channelId, ChannelRights rights, ReviewSubmission submission);

    /**
     * Stores the one follow-up (追评) that the holder of the first review's receipt gives: of the same reviewer and by the same channel. Whoever holds the
     * receipt is the reviewer, so what was known of the reviewer holds for the follow-up too.
     *
     * @throws io.haochaping.identity.problem.Problem 422 without a level, or without a text where it is bad; 409 {@code already-reviewed} where there is one
     */
    RegisteredReview followUp(RegisteredReview first, @Nullable Satisfaction satisfaction, @Nullable String comment);
}
