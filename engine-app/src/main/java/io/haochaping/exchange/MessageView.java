package io.haochaping.exchange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One message of the outbox, without what it says.
 *
 * @param key    the same for each try
 * @param error  code of the last failure, null without one
 * @param reason words of the platform, without what they repeat of a person
 */
public record MessageView(String key, String destination, MessageKind kind, String projectNo, int serviceNumber, MessageState state, int attempts,
        Instant createdAt, @Nullable Instant attemptedAt, @Nullable Instant nextAttemptAt, @Nullable String error, @Nullable String reason) {

    /** Keeps the platform's words out of logs. */
    @Override
    public String toString() {
        return "MessageView[" + key + ", " + kind + ", " + state + "]";
    }
}
