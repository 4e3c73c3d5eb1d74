package io.haochaping.walk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;

/** The demonstration as channels and programs reach it: over HTTP only. */
final class Town {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final AtomicInteger SENT = new AtomicInteger(1000);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Town(int port) {
        this.port = port;
    }

    /** 事项 of the demonstration. */
    enum Matter {
        PROPERTY("11150800MB1234567X3000114001000", "不动产转移登记"), IDENTITY_CARD("11150800MB1234567X3000115001000", "居民身份证换领"),
        VALUE_ADDED_TAX("11150800MB7654321X2000201001000", "增值税纳税申报");

        private final String code;
        private final String title;

        Matter(String code, String title) {
            this.code = code;
            this.title = title;
        }
    }

    /** What the channel was told about a review. */
    record Filed(String caseNo, String receipt) {
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Sends a signed bad review of now; of a unit, or of none where {@code unit} is empty. */
    Filed review(String channel, String unit, boolean realName) {
        return review(channel, unit, realName, Matter.PROPERTY);
    }

    Filed review(String channel, String unit, boolean realName, Matter matter) {
        return accepted(channel, body(unit.isEmpty() ? Map.of() : Map.of("unitCode", unit), realName, matter));
    }

    /** Sends a bad review of a rated person at a window of the hall. */
    Filed reviewAt(String window, String officer) {
        return accepted("demo-window", body(Map.of("unitCode", "hall", "windowNo", window, "officerId", officer), true, Matter.PROPERTY));
    }

    /** Sends a review of a unit that nobody has set up; it is refused. */
    void refused() {
        SignedClient.Answer answer = send("demo-window", body(Map.of("unitCode", "hall-2"), true, Matter.PROPERTY));
        if (answer.status() != 422) {
            throw new AssertionError(answer.status() + " " + answer.response().body());
        }
    }

    private Map<String, Object> body(Map<String, Object> place, boolean realName, Matter matter) {
        OffsetDateTime now = now();
        String unique = "%tY%<tm%<td-%s".formatted(now, SENT.incrementAndGet());
        Map<String, Object> service = new LinkedHashMap<>(Map.of("projectNo", "WALK-" + unique, "serviceNumber", 1,
                "taskCode", matter.code, "taskName", matter.title, "serviceTime", now.minusMinutes(20).toString()));
        service.putAll(place);
        Map<String, Object> review = new LinkedHashMap<>(Map.of("channelReviewNo", "WALK-" + unique, "channelKind", "WINDOW_DEVICE", "kind", "REVIEW",
                "satisfaction", "VERY_DISSATISFIED", "comment", "排队两小时，叫号之后又说缺材料，态度也不好。", "reviewedAt", now.toString(), "serviceRecord", service));
        if (realName) {
            review.put("reviewer", Map.of("realName", true, "kind", "NATURAL_PERSON", "name", "王小明", "phone", "13800138000"));
        }
        return review;
    }

    private Filed accepted(String channel, Map<String, Object> review) {
        SignedClient.Answer answer = send(channel, review);
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.response().body());
        }
        return new Filed(answer.body().get("caseNo").asText(), answer.body().get("receipt").asText());
    }

    private SignedClient.Answer send(String channel, Map<String, Object> review) {
        return new SignedClient(port, channel, DemoSettings.CHANNEL_SECRET).post("/api/v1/reviews", review);
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(call("GET", "/api/demo/clock", "admin", null).get("now").asText());
    }

    void letPass(Duration time) {
        call("POST", "/api/demo/clock", "admin", Map.of("now", now().plus(time).toString()));
    }

    JsonNode file(String caseNo) {
        return call("GET", "/api/v1/cases/" + caseNo, "supervisor", null);
    }

    JsonNode overdue() {
        return call("GET", "/api/v1/cases?overdue=true&size=100", "supervisor", null).get("items");
    }

    String status(String caseNo) {
        return file(caseNo).get("status").asText();
    }

    /** Claims a task without a browser; its id. */
    String claim(String person, String caseNo, String task) {
        JsonNode open = call("GET", "/engine-rest/task?processInstanceBusinessKey=" + caseNo + "&taskDefinitionKey=" + task, person, null);
        if (open.isEmpty()) {
            throw new AssertionError(person + " has no " + task + " of " + caseNo);
        }
        String id = open.get(0).get("id").asText();
        call("POST", "/engine-rest/task/" + id + "/claim", person, Map.of("userId", person));
        return id;
    }

    /** Claims and completes a task without a browser, to get a case to where a test begins. */
    void complete(String person, String caseNo, String task, Map<String, Object> inputs) {
        Map<String, Object> variables = new LinkedHashMap<>();
        inputs.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        call("POST", "/engine-rest/task/" + claim(person, caseNo, task) + "/complete", person, Map.of("variables", variables));
    }

    private JsonNode call(String method, String path, String person, Object body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).header("Content-Type", "application/json")
                    .header("Authorization", HttpBrowser.basic(person, DemoSettings.PASSWORD))
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(JSON.writeValueAsString(body))).build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
