package io.haochaping.administration.channels;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.haochaping.channel.TestConsole.Request;
import io.haochaping.review.ChannelKind;
import io.haochaping.review.Satisfaction;
import org.jspecify.annotations.Nullable;

/**
 * Requests about services of just now, numbered by the second. Nobody's data is in them.
 *
 * @param kind    by which the reviews were given
 * @param unit    that gave the services; {@code null} where none is known
 * @param subject what they were about, and the comment of a review
 */
record ExampleRequests(ChannelKind kind, @Nullable String unit, String subject, OffsetDateTime now) {

    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
    private static final String REVIEWS = "/api/v1/reviews";

    Request review(Satisfaction satisfaction) {
        return new Request("POST", REVIEWS, json(reviewOf(number(), satisfaction)));
    }

    Request batch() {
        return new Request("POST", REVIEWS + "/batch", json(List.of(reviewOf(number() + "-1", Satisfaction.SATISFIED),
                reviewOf(number() + "-2", Satisfaction.DISSATISFIED))));
    }

    Request call() {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("callId", number());
        call.put("means", "KEY");
        call.put("digit", "1");
        call.put("calledAt", earlier());
        call.put("ratedAt", now + "");
        putUnit(call);
        call.put("taskName", subject);
        return new Request("POST", REVIEWS, json(call));
    }


    /** @param window where it was given; {@code null} leaves it out */
    Request service(@Nullable String window) {
        return new Request("PUT", path(), json(serviceOf(window)));
    }

    Request invitation(ChannelKind by) {
        return new Request("POST", path() + "/invitations?channelKind=" + by, "");
    }

    Request visit(String device) {
        Map<String, Object> visit = new LinkedHashMap<>();
        visit.put("visitNo", number());
        visit.put("services", List.of(key(number())));
        return new Request("POST", "/api/v1/devices/" + device + "/visits", json(visit));
    }

    private Map<String, Object> reviewOf(String number, Satisfaction satisfaction) {
        Map<String, Object> service = key(number);
        putUnit(service);
        service.put("taskName", subject);
        service.put("serviceTime", earlier());
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("channelReviewNo", number);
        review.put("channelKind", kind.name());
        review.put("kind", "REVIEW");
        review.put("serviceRecord", service);
        review.put("satisfaction", satisfaction.name());
        review.put("comment", subject);
        review.put("reviewedAt", now + "");
        return review;
    }

    private Map<String, Object> serviceOf(@Nullable String window) {
        Map<String, Object> service = new LinkedHashMap<>();
        putUnit(service);
        if (window != null) {
            service.put("windowNo", window);
        }
        service.put("taskName", subject);
        service.put("serviceTime", earlier());
        return service;
    }

    private static Map<String, Object> key(String number) {
        return new LinkedHashMap<>(Map.of("projectNo", number, "serviceNumber", 1));
    }

    private void putUnit(Map<String, Object> fields) {
        if (unit != null) {
            fields.put("unitCode", unit);
        }
    }

    private String path() {
        return "/api/v1/service-records/" + number() + "/1";
    }

    private String number() {
        return "TEST-" + now.toEpochSecond();
    }

    private String earlier() {
        return now.minusMinutes(10) + "";
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
