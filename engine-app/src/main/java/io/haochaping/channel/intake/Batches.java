package io.haochaping.channel.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

/** Arrays of what may also be sent alone; each item is answered for itself, so that a bad one harms no other. */
@Component
class Batches {

    static final int LARGEST = 1000;

    private static final Logger log = LoggerFactory.getLogger(Batches.class);

    private final Problems problems;
    private final Refusals refusals;

    Batches(Problems problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    /**
     * @throws Problem 400 or 415 as for one item; 422 {@code wrong-type} where it is no array, {@code too-many-items} over 1,000
     */
    static JsonNode read(@Nullable String contentType, byte[] body) {
        JsonNode items = JsonBody.read(contentType, body);
        if (!items.isArray()) {
            throw Problem.unprocessable("", "wrong-type", "array");
        }
        if (items.size() > LARGEST) {
            throw Problem.unprocessable("", "too-many-items", LARGEST);
        }
        return items;
    }

    /**
     * Answers one result per item, in order.
     *
     * @param request by which the items came, as a {@link io.haochaping.channel.RequestLine}
     */
    List<BatchResult> each(Channel channel, String request, JsonNode items, Function<JsonNode, BatchResult> door, Locale locale) {
        return StreamSupport.stream(items.spliterator(), false).map(item -> take(channel, request, item, door, locale)).toList();
    }

    private BatchResult take(Channel channel, String request, JsonNode item, Function<JsonNode, BatchResult> door, Locale locale) {
        try {
            return door.apply(item);
        } catch (Problem problem) {
            refusals.sample(channel, request, problem);
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
