package io.haochaping.fetching;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PulledKind;

/**
 * One entry that is not read again by itself.
 *
 * @param platformId the platform's own id
 * @param readable   whether it can be read anew; otherwise {@code platformId} only stands for an id that the platform made illegible
 * @param listedTime when the platform took it in, by its clock
 * @param error      code of the reason
 * @param detail     fields that are wrong, or codes that we do not know; no values of persons
 */
public record StuckView(long id, String source, PulledKind kind, String platformId, FetchedState state, boolean readable, Instant listedTime, @Nullable String error,
        @Nullable String detail, int attempts, @Nullable Instant attemptedAt) {
}
