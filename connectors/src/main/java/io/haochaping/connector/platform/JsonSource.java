package io.haochaping.connector.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledPage;
import io.haochaping.connector.api.PulledPage.Listed;
import io.haochaping.connector.api.PulledRating;

/** Asks a platform over the same wire, with the same proofs, by which it is told. */
public final class JsonSource implements PlatformSource {

    private static final ValueRange PLAUSIBLE = ValueRange.of(2000, 2199);

    private final JsonPlatform platform;
    private final String channel;
    private final Set<PulledKind> kinds;

    public JsonSource(JsonPlatform platform, String channel, Set<PulledKind> kinds) {
        this.platform = platform;
        this.channel = channel;
        this.kinds = Set.copyOf(kinds);
    }

    @Override
    public String source() {
        return platform.destination();
    }

    @Override
    public String channel() {
        return channel;
    }

    @Override
    public Set<PulledKind> kinds() {
        return kinds;
    }

    @Override
    public PulledPage list(PulledKind kind, Instant since, @Nullable String next) {
        JsonNode told = platform.ask(path(kind) + "/list", Map.of("since", Fields.TIME.format(since), "next", next == null ? "" : next));
        if (!told.path("items").isArray()) {
            throw new PullFailure("malformed-answer", false);
        }
        List<Listed> items = new ArrayList<>();
        List<String> illegible = new ArrayList<>();
        for (JsonNode item : told.path("items")) {
            if (ListedId.isUsable(item)) {
                items.add(new Listed(ListedId.of(item), time(item.path("time"))));
            } else {
                illegible.add(ListedId.standIn(item));
            }
        }
        String further = told.path("next").asText("");
        return new PulledPage(items, illegible, further.isEmpty() ? null : further, now(told));
    }

    @Override
    public PulledRating rating(String id) {
        return new Reading(detail(PulledKind.RATING, id), platform.codes()).rating();
    }

    @Override
    public IncomingServiceRecord service(String id) {
        return new Reading(detail(PulledKind.SERVICE, id), platform.codes()).service();
    }

    private JsonNode detail(PulledKind kind, String id) {
        JsonNode told = platform.ask(path(kind) + "/detail", Map.of("id", id));
        if (!told.path("id").asText("").equals(id)) {
            throw new PullFailure("other-entry", true);
        }
        return told;
    }

    private static String path(PulledKind kind) {
        return kind == PulledKind.RATING ? "/rating" : "/service";
    }

    private static Instant now(JsonNode told) {
        Instant now = time(told.path("now"));
        if (now == null) {
            throw new PullFailure("malformed-answer", false);
        }
        return now;
    }

    /** @return null for what is no time, or none that a database could keep */
    private static @Nullable Instant time(JsonNode time) {
        try {
            LocalDateTime read = LocalDateTime.parse(time.asText(""), Fields.TIME);
            return PLAUSIBLE.isValidIntValue(read.getYear()) ? read.atZone(Fields.ZONE).toInstant() : null;
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
