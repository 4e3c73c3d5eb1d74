package io.haochaping.evaluator.wire;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.haochaping.channel.ChannelTraffic;
import io.haochaping.channel.Refusal;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Takes ratings to the intake that all channels use. A device can only rate what was handed to it: it names the offer, never the service. The same result is
 * the same review, however often it comes, also long after the visit.
 */
@Component
class Results {

    private static final String REQUEST = "WS /devices/ws";
    private static final Pattern RESULT = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    private final Visits visits;
    private final ReviewIntake intake;
    private final Reviews reviews;
    private final ChannelTraffic traffic;
    private final RatingTimes times;

    Results(Visits visits, ReviewIntake intake, Reviews reviews, ChannelTraffic traffic, RatingTimes times) {
        this.visits = visits;
        this.intake = intake;
        this.reviews = reviews;
        this.traffic = traffic;
        this.times = times;
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
        IntakeAnswer answer = intake.take(device.channelId(), review(line, number, offer, result));
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
        traffic.refused(line.owner().device().channelId(), Refusal.of(code, REQUEST));
        return new Outgoing.Rejected(result.result(), result.service(), code, true);
    }

    private Outgoing taken(Line line, Incoming.Result result, boolean bad, String receipt) {
        traffic.accepted(line.owner().device().channelId());
        String link = line.address("/receipt/" + receipt);
        return new Outgoing.Taken(result.result(), result.service(), bad, receipt, link, QrCode.of(link).dataUri());
    }

    private IncomingReview review(Line line, String number, Offer offer, Incoming.Result result) {
        RegisteredService service = offer.service();
        var reference = new IncomingServiceRecord(service.projectNo(), service.serviceNumber(), null, null, null, null, null, null, null, null, null, null);
        return new IncomingReview(number, line.owner().device().kind().name(), "REVIEW", reference, null, null, result.satisfaction(), result.norms(),
                result.comment(), times.of(result.ratedAt(), offer, line.owner().unitCode()).toString(), null, null);
    }
}
