package io.haochaping.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IntakeAnswer;
import io.haochaping.connector.api.IntakeAnswer.Refused;
import io.haochaping.connector.api.NoSuchChannel;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledRating;
import io.haochaping.connector.api.ReviewIntake;
import io.haochaping.connector.api.ServiceIntake;
import io.haochaping.fetching.Inbox.Due;

/** Reads one entry and hands it to the intake of the channels. */
@Component
class Arrivals {

    private static final int TRY_AGAIN = 503;
    /** What the intake grants to clocks. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    /** A clock that is further ahead is not waited for. */
    private static final Duration LONGEST_WAIT = Duration.ofHours(24);

    private final Inbox inbox;
    private final ReviewIntake ratings;
    private final ServiceIntake services;
    private final KnownReviews known;
    private final Clock clock;

    Arrivals(Inbox inbox, ReviewIntake ratings, ServiceIntake services, KnownReviews known, Clock clock) {
        this.inbox = inbox;
        this.ratings = ratings;
        this.services = services;
        this.known = known;
        this.clock = clock;
    }

    /** @throws PullFailure where the platform does not tell, or there is no such channel */
    void take(PlatformSource source, PulledKind kind, Due due) {
        if (kind == PulledKind.SERVICE) {
            settle(due, handOver(() -> services.take(source.channel(), source.service(due.platformId()))), "");
        } else {
            takeRating(source, due, source.rating(due.platformId()));
        }
    }

    private void takeRating(PlatformSource source, Due due, PulledRating pulled) {
        Instant at = KnownReviews.given(pulled.review());
        Instant now = clock.instant();
        if (pulled.byDefault()) {
            inbox.ignored(due);
        } else if (at.isAfter(now.plus(TOLERANCE)) && at.isBefore(now.plus(LONGEST_WAIT))) {
            inbox.postpone(due, at);
        } else {
            takeRating(source, due, pulled.supplements() == null ? pulled.review() : supplement(source, pulled), pulled);
        }
    }

    private void takeRating(PlatformSource source, Due due, IncomingReview review, PulledRating pulled) {
        if (known.isOurs(review)) {
            inbox.ignored(due);
        } else {
            settle(due, handOver(() -> refusal(ratings.take(source.channel(), review))), String.join(", ", pulled.unknownCodes()));
        }
    }

    /** @throws PullFailure as long as the rating that it supplements is not here, neither fetched nor by a channel of ours */
    private IncomingReview supplement(PlatformSource source, PulledRating pulled) {
        IncomingReview it = pulled.review();
        String first = known.supplemented(source, String.valueOf(pulled.supplements()), it).orElseThrow(() -> new PullFailure("first-rating-missing", true));
        return new IncomingReview(it.channelReviewNo(), it.channelKind(), it.kind(), it.serviceRecord(), it.unitCode(), it.areaCode(), it.satisfaction(),
                it.normCodes(), it.comment(), it.reviewedAt(), it.reviewer(), first);
    }

    private interface Door {
        Optional<Refused> take();
    }

    private static Optional<Refused> handOver(Door door) {
        try {
            return door.take();
        } catch (NoSuchChannel none) {
            throw new PullFailure("channel-unknown", false);
        }
    }

    private static Optional<Refused> refusal(IntakeAnswer answer) {
        return answer instanceof Refused refused ? Optional.of(refused) : Optional.empty();
    }

    private void settle(Due due, Optional<Refused> answer, String unknownCodes) {
        if (answer.isEmpty()) {
            inbox.taken(due);
        } else if (answer.get().status() == TRY_AGAIN) {
            inbox.failed(due, answer.get().code());
        } else if (!unknownCodes.isEmpty()) {
            inbox.refused(due, "unknown-code", unknownCodes);
        } else {
            inbox.refused(due, answer.get().code(), answer.get().errors().stream().map(fault -> fault.pointer() + " " + fault.code())
                    .collect(Collectors.joining(", ")));
        }
    }
}
