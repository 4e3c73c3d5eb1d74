package io.haochaping.review;

/** A review, complaint or follow-up was stored; published within the transaction that stores it. */
public record ReviewRegistered(RegisteredReview review) {
}
