package io.haochaping.exchange;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformMessage;

/**
 * A message that is to be told.
 *
 * @param occasion what makes it this message and no other: the same occasion is told once per destination
 * @param vaultId  whom it is about, for a platform that wants to know
 * @param reviewId the review that it is about
 */
record Draft(MessageKind kind, String occasion, PlatformMessage message, @Nullable String vaultId, @Nullable String reviewId) {
}
