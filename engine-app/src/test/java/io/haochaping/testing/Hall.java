package io.haochaping.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.channel.SignedClient;

/** People of the demonstration at work over HTTP: they send reviews and handle the cases that come of them. */
public final class Hall {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final String base;
    private final Clock clock;
    private final SignedClient window;

    public Hall(int port, Clock clock) {
        this.port = port;
        this.base = "http://localhost:" + port;
        this.clock = clock;
        this.window = new SignedClient(port, "demo-window", DemoSettings.CHANNEL_SECRET);
    }

    /** An answer with its body as text and as JSON. */
    public record Answer(int status, String body) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("No JSON: " + body, notJson);
            }
        }
    }

    /** A request by somebody, with a body where {@code body} is given. */
    public Answer call(String person, String method, String path, Object body, String... headers) {
        if (body == null) {
            return send(person, method, path, BodyPublishers.noBody(), headers);
        }
        String[] typed = Arrays.copyOf(headers, headers.length + 2);
        typed[headers.length] = "Content-Type";
        typed[headers.length + 1] = "application/json";
        return send(person, method, path, BodyPublishers.ofString(text(body), StandardCharsets.UTF_8), typed);
    }

    private Answer send(String person, String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body)
                .header("Authorization", HttpBrowser.basic(person, DemoSettings.PASSWORD));
        if (Arrays.stream(headers).noneMatch("Accept-Language"::equals)) {
            request.header("Accept-Language", "en");
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    public Answer get(String person, String path) {
        return call(person, "GET", path, null);
    }

    /** A page as somebody reads it who has logged in. */
    public String page(String person, String path) {
        HttpBrowser browser = new HttpBrowser(port);
        browser.logIn(person, DemoSettings.PASSWORD);
        return browser.get(path, "Accept", "text/html").body();
    }

    public Answer post(String person, String path, Object body) {
        return call(person, "POST", path, body);
    }

    /** A bad review of the district's hall by a real-name reviewer. @return its case number */
    public String badReview() {
        return badReview(Map.of());
    }

    /** The same with other fields. */
    public String badReview(Map<String, Object> changes) {
        SignedClient.Answer answer = window.post("/api/v1/reviews", review(changes));
        if (answer.status() != 201) {
            throw new AssertionError(answer.status() + " " + answer.response().body());
        }
        return answer.body().path("caseNo").asText();
    }

    public SignedClient.Answer send(Map<String, Object> review) {
        return window.post("/api/v1/reviews", review);
    }

    public Map<String, Object> review(Map<String, Object> changes) {
        String id = UUID.randomUUID().toString();
        Map<String, Object> review = new LinkedHashMap<>();
        review.put("channelReviewNo", "W-" + id);
        review.put("channelKind", "WINDOW_DEVICE");
        review.put("kind", "REVIEW");
        review.put("serviceRecord", service("hall", "A03", "E1024", id));
        review.put("satisfaction", "VERY_DISSATISFIED");
        review.put("normCodes", List.of("115"));
        review.put("comment", "排队两小时");
        review.put("reviewedAt", at(clock.instant()));
        review.put("reviewer", reviewer("王小明", "13800138000"));
        review.putAll(changes);
        return review;
    }

    public Map<String, Object> service(String unit, String window, String officer, String id) {
        return Map.of("projectNo", "P-" + id, "serviceNumber", 1, "unitCode", unit, "windowNo", window, "officerId", officer,
                "taskCode", "11150800MB1234567X3000114001000", "taskName", "不动产转移登记", "serviceTime", at(clock.instant().minusSeconds(600)));
    }

    public static Map<String, Object> reviewer(String name, String phone) {
        return Map.of("realName", true, "kind", "NATURAL_PERSON", "name", name, "phone", phone);
    }

    /** The open task of a case by its id in the model. */
    public String task(String person, String caseNo, String key) {
        JsonNode tasks = get(person, "/engine-rest/task?processInstanceBusinessKey=" + caseNo + "&taskDefinitionKey=" + key).json();
        if (tasks.size() != 1) {
            throw new AssertionError(person + " sees " + tasks.size() + " open " + key + " of " + caseNo + ": "
                    + get("supervisor", "/api/v1/cases/" + caseNo).body());
        }
        return tasks.get(0).path("id").asText();
    }

    public Answer claim(String person, String taskId) {
        return post(person, "/engine-rest/task/" + taskId + "/claim", Map.of("userId", person));
    }

    public Answer complete(String person, String taskId, Map<String, ?> inputs) {
        return post(person, "/engine-rest/task/" + taskId + "/complete", variables(inputs));
    }

    /** Claims and completes the open task of a case; nothing may be refused. */
    public void handle(String person, String caseNo, String key, Map<String, ?> inputs) {
        String task = task(person, caseNo, key);
        for (Answer answer : List.of(claim(person, task), complete(person, task, inputs))) {
            if (answer.status() != 204) {
                throw new AssertionError(person + " " + key + ": " + answer);
            }
        }
    }

    /** Adds a text file as evidence. */
    public Answer upload(String person, String caseNo, String fileName, String content) {
        String body = "--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--part--\r\n";
        return send(person, "POST", "/api/v1/cases/" + caseNo + "/evidence", BodyPublishers.ofString(body, StandardCharsets.UTF_8),
                "Content-Type", "multipart/form-data; boundary=part");
    }

    public static Map<String, Object> variables(Map<String, ?> inputs) {
        Map<String, Object> variables = new LinkedHashMap<>();
        inputs.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Map.of("variables", variables);
    }

    public String now() {
        return at(clock.instant());
    }

    private static String at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneId.of("Asia/Shanghai")).toString();
    }

    private static String text(Object body) {
        try {
            return body instanceof String given ? given : JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
