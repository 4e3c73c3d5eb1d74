package io.haochaping.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** A case at one moment (contract 3). */
record CasePicture(JsonNode json) {

    /** A deadline of the case. */
    record Deadline(JsonNode json) {

        boolean exists() {
            return !json.isNull();
        }

        LocalDate dueDate() {
            return LocalDate.parse(json.path("dueDate").asText());
        }

        OffsetDateTime dueAt() {
            return OffsetDateTime.parse(json.path("dueAt").asText());
        }

        boolean isMet() {
            return exists() && !json.path("metAt").isNull();
        }

        boolean isOverdue() {
            return json.path("overdue").asBoolean();
        }

        String heldBy() {
            return json.path("heldBy").asText();
        }
    }

    String value(String field) {
        return json.path(field).asText();
    }

    String status() {
        return value("status");
    }

    Deadline deadline(String kind) {
        return new Deadline(json.path("deadlines").path(kind));
    }

    /** Keys of the open tasks, the orders' included. */
    List<String> tasks() {
        return stream(json.path("tasks")).map(task -> task.path("key").asText()).toList();
    }

    String idOf(String task) {
        return stream(json.path("tasks")).filter(open -> open.path("key").asText().equals(task)).findFirst().orElseThrow().path("id").asText();
    }

    List<String> events() {
        return stream(json.path("events")).map(event -> event.path("type").asText()).toList();
    }

    List<JsonNode> events(String type) {
        return stream(json.path("events")).filter(event -> event.path("type").asText().equals(type)).toList();
    }

    JsonNode event(String type) {
        List<JsonNode> found = events(type);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " times " + type + " in " + events());
        }
        return found.get(0);
    }

    /** As {@code cause open} or {@code cause ended}. */
    List<String> orders() {
        return stream(json.path("supervisions"))
                .map(order -> order.path("cause").asText() + (order.path("open").asBoolean() ? " open" : " ended")).toList();
    }

    /** The deadlines that these events name. */
    List<String> deadlinesOf(String type) {
        return events(type).stream().map(event -> event.path("detail").path("deadline").asText()).toList();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
