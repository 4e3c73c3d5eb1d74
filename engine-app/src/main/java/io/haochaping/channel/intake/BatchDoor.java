package io.haochaping.channel.intake;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.Channel;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes many reviews, each in a transaction of its own, so that a bad one harms no other. */
@Component
class BatchDoor {

    static final int LARGEST_BATCH = 1000;

    private static final Logger log = LoggerFactory.getLogger(BatchDoor.class);

    private final ReviewDoor door;
    private final Refusals refusals;
    private final Problems problems;

    BatchDoor(ReviewDoor door, Refusals refusals, Problems problems) {
        this.door = door;
        this.refusals = refusals;
        this.problems = problems;
    }

    /**
     * Answers one result per item, in order.
     *
     * @throws Problem 400 or 415 as for one review; 422 {@code wrong-type} where it is no array, {@code too-many-items} over 1,000; the
     *         whole body is kept then
     */
    List<BatchResult> take(Channel channel, @Nullable String contentType, byte[] body, Locale locale) {
        JsonNode items = readArray(channel, contentType, body);
        return StreamSupport.stream(items.spliterator(), false).map(item -> takeItem(channel, item, locale)).toList();
    }

    private JsonNode readArray(Channel channel, @Nullable String contentType, byte[] body) {
        try {
            ReviewDoor.requireRight(channel);
            JsonNode items = JsonBody.read(contentType, body);
            if (!items.isArray()) {
                throw Problem.unprocessable("", "wrong-type", "array");
            }
            if (items.size() > LARGEST_BATCH) {
                throw Problem.unprocessable("", "too-many-items", LARGEST_BATCH);
            }
            return items;
        } catch (Problem problem) {
            refusals.keep(channel, null, body, problem);
            throw problem;
        }
    }

    private BatchResult takeItem(Channel channel, JsonNode item, Locale locale) {
        try {
            ReviewAnswer answer = door.takeItem(channel, item);
            return new BatchResult(answer.status(), answer);
        } catch (Problem problem) {
            return refused(problem, locale);
        } catch (RuntimeException e) {
            log.error("An item of a batch of {} failed: {}", channel.id(), e.getClass().getName());
            return refused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "try-again"), locale);
        }
    }

    private BatchResult refused(Problem problem, Locale locale) {
        return new BatchResult(problem.status().value(), problems.render(problem, locale));
    }
}
