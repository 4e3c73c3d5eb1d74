package io.haochaping.channel.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.connector.api.HotlineDigits;
import io.haochaping.connector.api.HotlineDigits.Means;
import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IncomingReviewer;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the review of a call, and says what is wrong with it in the words of the call. */
@Component
class HotlineCalls {

    private static final String CALL_ID = "callId";
    private static final Map<String, String> POINTERS = Map.of("/channelReviewNo", "/callId", "/channelKind", "/means", "/satisfaction", "/digit",
            "/reviewedAt", "/ratedAt", "/serviceRecord/serviceTime", "/calledAt", "/followUpOf", "/callBackOf");

    private final HotlineDigits digits;
    private final Reviews reviews;

    HotlineCalls(HotlineDigits digits, Reviews reviews) {
        this.digits = digits;
        this.reviews = reviews;
    }

    boolean isCall(JsonNode document) {
        return document.has(CALL_ID);
    }

    /** @throws Problem 422 with one entry per field: as for any review, {@code unknown-table}, {@code unknown-digit} */
    JsonNode review(Channel channel, JsonNode document) {
        HotlineCall call = JsonBody.bind(document, HotlineCall.class);
        Means means = means(call.means());
        String level = level(channel, call, means);
        String first = call.callBackOf() == null ? null : reviews.findByChannelReviewNo(channel.id(), call.callBackOf()).map(RegisteredReview::id).orElse(null);
        IncomingReview review = new IncomingReview(call.callId(), means == Means.SMS ? "SMS" : "HOTLINE", "REVIEW", first == null ? service(call) : null, null, null,
                level, call.normCodes(), call.comment(), call.ratedAt(), reviewer(call), first);
        return StrictJson.read(StrictJson.write(review));
    }

    /** The same refusal with the pointers of a call. */
    static Problem ofCall(Problem problem) {
        return problem.errors().isEmpty() ? problem
                : Problem.unprocessable(problem.errors().stream().map(error -> new FieldError(pointer(error.pointer()), error.code(), error.arguments())).toList());
    }

    private static String pointer(String ofReview) {
        return Optional.ofNullable(POINTERS.get(ofReview)).orElseGet(() -> ofReview.replaceFirst("^/(serviceRecord|reviewer)(?=/)", ""));
    }

    private static Means means(@Nullable String name) {
        if (name == null) {
            throw Problem.unprocessable("/means", "required");
        }
        return Arrays.stream(Means.values()).filter(means -> means.name().equals(name)).findAny()
                .orElseThrow(() -> Problem.unprocessable("/means", "unknown-value"));
    }

    private String level(Channel channel, HotlineCall call, Means means) {
        if (call.digit() == null) {
            throw Problem.unprocessable("/digit", "required");
        }
        if (call.table() != null && !digits.isTable(call.table())) {
            throw Problem.unprocessable("/table", "unknown-table");
        }
        return digits.satisfaction(channel.id(), call.table(), means, call.digit()).orElseThrow(() -> Problem.unprocessable("/digit", "unknown-digit"));
    }

    private static IncomingServiceRecord service(HotlineCall call) {
        return new IncomingServiceRecord(call.projectNo(), call.projectNo() != null && call.serviceNumber() == null ? Integer.valueOf(1) : call.serviceNumber(),
                call.unitCode(), null, call.officerId(), call.taskCode(), call.taskName(), null, call.areaCode(), null, call.calledAt(), null);
    }

    /** With a name and a number: real-name. With a number alone: anonymous, but may be called where the caller agreed. */
    private static @Nullable IncomingReviewer reviewer(HotlineCall call) {
        if (call.phone() == null && call.name() == null) {
            return null;
        }
        return call.name() == null ? new IncomingReviewer(false, null, null, call.phone(), null, null, call.contactConsent())
                : new IncomingReviewer(true, null, call.name(), call.phone(), null, null, null);
    }
}
