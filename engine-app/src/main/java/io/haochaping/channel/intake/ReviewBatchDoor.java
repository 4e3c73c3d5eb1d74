package io.haochaping.channel.intake;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.channel.RequestLine;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes many reviews, each in a transaction of its own. */
@Component
class ReviewBatchDoor {

    private static final String REQUEST = RequestLine.of("POST", "/api/v1/reviews/batch");

    private final ReviewDoor door;
    private final Batches batches;
    private final Refusals refusals;

    ReviewBatchDoor(ReviewDoor door, Batches batches, Refusals refusals) {
        this.door = door;
        this.batches = batches;
        this.refusals = refusals;
    }

    /**
     * Answers one result per review, in order.
     *
     * @throws Problem as {@link Batches#read}; the whole body is kept then
     */
    List<BatchResult> take(Channel channel, @Nullable String contentType, byte[] body, Locale locale) {
        return batches.each(channel, REQUEST, read(channel, contentType, body), item -> takeItem(channel, item), locale);
    }

    private JsonNode read(Channel channel, @Nullable String contentType, byte[] body) {
        try {
            ReviewDoor.requireRight(channel);
            return Batches.read(contentType, body);
        } catch (Problem problem) {
            refusals.keep(channel, null, body, problem);
            throw problem;
        }
    }

    private BatchResult takeItem(Channel channel, JsonNode item) {
        ReviewAnswer answer = door.takeItem(channel, item);
        return new BatchResult(answer.status(), answer);
    }
}
