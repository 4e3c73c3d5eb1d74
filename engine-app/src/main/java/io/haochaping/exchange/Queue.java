package io.haochaping.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;

/** Who may send which message now, and what became of it; each answer is a short transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Queue {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4), Duration.ofHours(8));

    private final StoredMessages messages;
    private final StoredDestinations destinations;
    private final ExchangeSettings settings;
    private final Cipher cipher;
    private final Clock clock;

    Queue(StoredMessages messages, StoredDestinations destinations, ExchangeSettings settings, Cipher cipher, Clock clock) {
        this.messages = messages;
        this.destinations = destinations;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A message that this sender and nobody else has now.
     *
     * @param attempt tells a late answer from that of a later sender
     * @param plain   what it says, without the person
     */
    record Taken(String key, int attempt, MessageKind kind, byte[] plain, @Nullable String vaultId, @Nullable String reviewId) {

        /** Keeps the text out of logs. */
        @Override
        public String toString() {
            return "Taken[" + key + "]";
        }
    }

    /** None of a destination that is paused. A message that was tried as often as it may be, its last sender lost, is dead. */
    public List<Taken> take(String destination, int most) {
        if (destinations.existsByNameAndPausedTrue(destination)) {
            return List.of();
        }
        Instant now = clock.instant();
        return messages.due(destination, now, Limit.of(most)).stream().map(message -> take(message, now)).flatMap(Optional::stream).toList();
    }

    private Optional<Taken> take(OutboxMessage message, Instant now) {
        if (message.attempts() >= settings.attempts()) {
            message.die("sender-lost", null, cipher);
            return Optional.empty();
        }
        int attempt = message.take(now, now.plus(settings.lost()));
        return Optional.of(new Taken(message.key(), attempt, message.kind(), message.plain(cipher), message.vaultId(), message.reviewId()));
    }

    public void sent(Taken taken) {
        settle(taken, OutboxMessage::sent);
    }

    /** Nobody knows whether it arrived. */
    public void failed(Taken taken, String why) {
        settle(taken, (message, now) -> {
            if (taken.attempt() >= settings.attempts()) {
                message.die(why, null, cipher);
            } else {
                message.failed(why, now.plus(PAUSES.get(Math.min(taken.attempt(), PAUSES.size()) - 1)));
            }
        });
    }

    public void refused(Taken taken, String why, String words) {
        settle(taken, (message, now) -> message.die(why, words, cipher));
    }

    /** They were not tried, because the platform does not answer. */
    public void putBack(List<Taken> untried) {
        untried.forEach(taken -> settle(taken, (message, now) -> message.putBack(now.plus(PAUSES.get(0)))));
    }

    private void settle(Taken taken, BiConsumer<OutboxMessage, Instant> how) {
        messages.locked(taken.key()).filter(message -> message.isBeingSent(taken.attempt())).ifPresent(message -> how.accept(message, clock.instant()));
    }
}
