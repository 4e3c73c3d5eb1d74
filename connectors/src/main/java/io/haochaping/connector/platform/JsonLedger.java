package io.haochaping.connector.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PullFailure;

/** Asks a platform what it received, over the same wire, with the same proofs, by which it is told. */
public final class JsonLedger implements PlatformLedger {

    private static final Map<String, Kind> KINDS = Map.of("/service", Kind.SERVICE, "/rating", Kind.REVIEW, "/rating/supplement", Kind.FOLLOW_UP,
            "/rating/validity", Kind.VALIDITY, "/rating/rectification", Kind.RECTIFICATION, "/rating/filing", Kind.FILING);

    private final JsonPlatform platform;

    public JsonLedger(JsonPlatform platform) {
        this.platform = platform;
    }

    @Override
    public String destination() {
        return platform.destination();
    }

    @Override
    public List<Total> totals(LocalDate day) {
        List<Total> totals = new ArrayList<>();
        items(platform.ask("/received/totals", Map.of("day", day.toString())))
                .forEach(item -> totals.add(new Total(kind(item), number(item, "count"), number(item, "sum"))));
        return totals;
    }

    @Override
    public Page received(LocalDate day, @Nullable String next) {
        JsonNode told = platform.ask("/received/list", Map.of("day", day.toString(), "next", next == null ? "" : next));
        List<Received> messages = new ArrayList<>();
        items(told).forEach(item -> messages.add(new Received(key(item), kind(item))));
        String further = told.path("next").asText("");
        return new Page(messages, further.isEmpty() ? null : further);
    }

    private static JsonNode items(JsonNode told) {
        if (!told.path("items").isArray()) {
            throw new PullFailure("malformed-answer", false);
        }
        return told.path("items");
    }

    private static String key(JsonNode item) {
        String key = item.path("key").asText("");
        if (!key.matches("[A-Za-z0-9-]{1,64}")) {
            throw new PullFailure("malformed-answer", false);
        }
        return key;
    }

    private static Kind kind(JsonNode item) {
        Kind kind = KINDS.get(item.path("path").asText(""));
        if (kind == null) {
            throw new PullFailure("malformed-answer", false);
        }
        return kind;
    }

    private static long number(JsonNode item, String name) {
        String number = item.path(name).asText("");
        if (!number.matches("[0-9]{1,18}")) {
            throw new PullFailure("malformed-answer", false);
        }
        return Long.parseLong(number);
    }
}
