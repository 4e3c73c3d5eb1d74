package io.haochaping.notification;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A notice as it stands now. */
record NoticeView(String id, NoticeKind kind, NoticeChannel channel, @Nullable String account, @Nullable String reviewId, Map<String, String> facts,
        Instant createdAt, NoticeState state, int attempts, @Nullable Instant attemptedAt, @Nullable Instant nextAttemptAt, @Nullable Instant readAt,
        @Nullable NoticeError error, boolean resendable) {
}
