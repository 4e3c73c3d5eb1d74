package io.haochaping.channel.intake;

import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelRight;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.ReviewSubmission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes one review, or the call of a hotline in its place, from its bytes to its answer; what is refused goes into the rejection ledger. */
@Component
class ReviewDoor {

    private final IntakeTransaction intake;
    private final HotlineCalls calls;
    private final Refusals refusals;

    ReviewDoor(IntakeTransaction intake, HotlineCalls calls, Refusals refusals) {
        this.intake = intake;
        this.calls = calls;
        this.refusals = refusals;
    }

    /** A request with one review. */
    ReviewAnswer take(Channel channel, @Nullable String contentType, byte[] body) {
        @Nullable JsonNode document = null;
        try {
            requireRight(channel);
            document = JsonBody.read(contentType, body);
            return takeDocument(channel, document);
        } catch (Problem problem) {
            refusals.keep(channel, document, body, problem);
            throw problem;
        }
    }

    /** One review of a batch, or from another system. */
    ReviewAnswer takeItem(Channel channel, JsonNode item) {
        try {
            requireRight(channel);
            return takeDocument(channel, item);
        } catch (Problem problem) {
            refusals.keep(channel, item, StrictJson.write(item), problem);
            throw problem;
        }
    }

    /** A kept body once more; refused again, it stays in the ledger as it is. */
    ReviewAnswer replay(Channel channel, byte[] body) {
        requireRight(channel);
        return takeDocument(channel, StrictJson.read(body));
    }

    /**
     * @throws Problem 403 {@code channel-right-missing}
     */
    static void requireRight(Channel channel) {
        if (!channel.may(ChannelRight.REVIEWS)) {
            throw Problem.forbidden("channel-right-missing", ChannelRight.REVIEWS);
        }
    }

    private ReviewAnswer takeDocument(Channel channel, JsonNode document) {
        if (!calls.isCall(document)) {
            return takeReview(channel, document);
        }
        try {
            return takeReview(channel, calls.review(channel, document));
        } catch (Problem problem) {
            throw HotlineCalls.ofCall(problem);
        }
    }

    private ReviewAnswer takeReview(Channel channel, JsonNode document) {
        ReviewSubmission submission = JsonBody.bind(document, ReviewSubmission.class);
        requireKind(channel, submission.channelKind());
        return intake.take(channel, submission);
    }

    /** A kind that is missing or unknown is the register's to refuse, by field. */
    private static void requireKind(Channel channel, @Nullable String name) {
        Arrays.stream(ChannelKind.values()).filter(kind -> kind.name().equals(name) && !channel.maySend(kind)).findAny().ifPresent(kind -> {
            throw Problem.forbidden("channel-kind-not-allowed", kind);
        });
    }
}
