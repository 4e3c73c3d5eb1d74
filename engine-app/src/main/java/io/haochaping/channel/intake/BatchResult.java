package io.haochaping.channel.intake;

/**
 * What became of one review of a batch.
 *
 * @param status the status that the review alone would have got
 * @param body the body that the review alone would have got
 */
record BatchResult(int status, Object body) {
}
