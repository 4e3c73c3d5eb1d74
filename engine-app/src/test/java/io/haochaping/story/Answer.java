package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the application answered. */
record Answer(int status, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern AT_THE_END = Pattern.compile("\\(([a-z-]+)\\)$");

    JsonNode body() {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }

    /** The stable code of a refusal: a field of our own problems, at the end of the engine's message. */
    String code() {
        String own = body().path("code").asText();
        Matcher engine = AT_THE_END.matcher(body().path("message").asText());
        return own.matches("[a-z-]+") && !own.equals("null") ? own : engine.find() ? engine.group(1) : text;
    }

    Answer expect(int expected) {
        assertThat(status).as(text).isEqualTo(expected);
        return this;
    }

    void isRefused(int expected, String code) {
        assertThat(status + " " + code()).as(text).isEqualTo(expected + " " + code);
    }
}
