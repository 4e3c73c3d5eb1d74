package io.haochaping.review;

/**
 * Answer to a submission.
 *
 * @param repeated the same content had been accepted before, under the same number of the channel: 200 instead of 201
 */
public record Registration(RegisteredReview review, boolean repeated) {
}
