package io.haochaping.notification;

/** A reviewer left an address; published in the transaction that keeps it. */
record ReviewerSubscribed(String reviewId) {
}
