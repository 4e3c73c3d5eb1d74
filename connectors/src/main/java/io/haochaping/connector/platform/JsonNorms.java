package io.haochaping.connector.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.haochaping.connector.api.PlatformNorms;
import io.haochaping.connector.api.PullFailure;

/** Asks a platform for its catalogue of norms, over the same wire, with the same proofs, by which it is told. */
public final class JsonNorms implements PlatformNorms {

    private final JsonPlatform platform;

    public JsonNorms(JsonPlatform platform) {
        this.platform = platform;
    }

    @Override
    public String source() {
        return platform.destination();
    }

    @Override
    public Catalogue norms() {
        JsonNode told = platform.ask("/norm/list", Map.of());
        String version = told.path("version").asText("");
        if (!version.matches("[A-Za-z0-9._-]{1,40}") || !told.path("items").isArray()) {
            throw new PullFailure("malformed-answer", false);
        }
        List<PublishedNorm> norms = new ArrayList<>();
        told.path("items").forEach(item -> norms.add(norm(item)));
        return new Catalogue(version, norms);
    }

    private static PublishedNorm norm(JsonNode item) {
        String star = item.path("starLevel").asText("");
        String name = item.path("normName").asText("").strip();
        return new PublishedNorm(item.path("normCode").asText(""), star.matches("[1-5]") ? Integer.parseInt(star) : 0,
                item.path("usingStatus").asText("").equals("1"), item.path("expandNorm").asText("").equals("1"), name.isEmpty() ? null : name);
    }
}
