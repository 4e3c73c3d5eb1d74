package io.haochaping.evaluator.wire;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.haochaping.channel.ChannelTraffic;
import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.IntakeAnswer;
import io.haochaping.connector.api.ReviewIntake;
import io.haochaping.evaluator.Device;
import io.haochaping.evaluator.Offer;
import io.haochaping.evaluator.Visits;
import io.haochaping.invitation.QrCode;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes ratings to the intake that all channels use. A device can only rate what was handed to it: it names the offer, never the service. The same result is
 * the same review, however often it comes, also long after the visit.
 */
@Component
class Results {

    private static final Pattern RESULT = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    /** The register bears clocks that are not quite right as much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Visits visits;
    private final ReviewIntake intake;
    private final Reviews reviews;
    private final ChannelTraffic traffic;
    private final Clock clock;

    Results(Visits visits, ReviewIntake intake, Reviews reviews, ChannelTraffic traffic, Clock clock) {
        this.visits = visits;
        this.intake = intake;
        this.reviews = reviews;
        this.traffic = traffic;
        this.clock = clock;
    }

    Outgoing take(Line line, Incoming.Result result) {
        if (!RESULT.matcher(result.result()).matches()) {
            return refuse(line, result, "result-malformed");
        }
        return visits.offer(line.device(), result.service()).map(offer -> take(line, offer, result))
                .orElseGet(() -> refuse(line, result, "service-not-handed"));
    }

    private Outgoing take(Line line, Offer offer, Incoming.Result result) {
        Device device = line.owner().device();
        String number = ResultNumber.of(device.id(), result.result());
        Optional<RegisteredReview> before = reviews.findByChannelReviewNo(device.channelId(), number);
        if (before.isPresent()) {
            return again(line, before.get(), offer, result);
        }
        IntakeAnswer answer = intake.take(device.channelId(), review(device, number, offer, result));
        if (answer instanceof IntakeAnswer.Accepted accepted) {
            return taken(line, result, accepted.badReview(), accepted.receipt());
        }
        IntakeAnswer.Refused refused = (IntakeAnswer.Refused) answer;
        return reviews.findByChannelReviewNo(device.channelId(), number).map(meanwhile -> again(line, meanwhile, offer, result))
                .orElseGet(() -> refused(line, result, refused));
    }

    /** On the old line of the device, or from its storage: the answer is the same. */
    private Outgoing again(Line line, RegisteredReview review, Offer offer, Incoming.Result result) {
        RegisteredService service = offer.service();
        boolean same = service.projectNo().equals(review.projectNo()) && Integer.valueOf(service.serviceNumber()).equals(review.serviceNumber())
                && review.satisfaction() != null && review.satisfaction().name().equals(result.satisfaction())
                && Set.copyOf(review.normCodes()).equals(new HashSet<>(result.norms()));
        return same ? taken(line, result, review.badReview(), review.receipt()) : refuse(line, result, "result-reused");
    }

    private Outgoing refused(Line line, Incoming.Result result, IntakeAnswer.Refused refused) {
        if (refused.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            return new Outgoing.Rejected(result.result(), result.service(), refused.code(), false);
        }
        return refuse(line, result, refused.errors().isEmpty() ? refused.code() : refused.errors().get(0).code());
    }

    private Outgoing refuse(Line line, Incoming.Result result, String code) {
        traffic.refused(line.owner().device().channelId(), code);
        return new Outgoing.Rejected(result.result(), result.service(), code, true);
    }

    private Outgoing taken(Line line, Incoming.Result result, boolean bad, String receipt) {
        traffic.accepted(line.owner().device().channelId());
        String link = line.address("/receipt/" + receipt);
        return new Outgoing.Taken(result.result(), result.service(), bad, receipt, link, QrCode.of(link).dataUri());
    }

    private IncomingReview review(Device device, String number, Offer offer, Incoming.Result result) {
        RegisteredService service = offer.service();
        var reference = new IncomingServiceRecord(service.projectNo(), service.serviceNumber(), null, null, null, null, null, null, null, null, null, null);
        String reviewedAt = reviewedAt(result.ratedAt(), offer).atZone(clock.getZone()).toOffsetDateTime().toString();
        return new IncomingReview(number, device.kind().name(), "REVIEW", reference, null, null, result.satisfaction(), result.norms(), result.comment(),
                reviewedAt, null, null);
    }

    /** By the device, but neither before it was asked nor after now. */
    private Instant reviewedAt(@Nullable String ratedAt, Offer offer) {
        Instant now = clock.instant();
        Instant told = parse(ratedAt).filter(time -> !time.isAfter(now)).orElse(now);
        Instant asked = told.isBefore(offer.pushedAt()) ? offer.pushedAt() : told;
        @Nullable Instant served = offer.service().serviceTime();
        boolean early = served != null && served.isAfter(asked) && served.isBefore(now.plus(TOLERANCE));
        return early ? served : asked;
    }

    private static Optional<Instant> parse(@Nullable String time) {
        try {
            return time == null ? Optional.empty() : Optional.of(OffsetDateTime.parse(time).toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
