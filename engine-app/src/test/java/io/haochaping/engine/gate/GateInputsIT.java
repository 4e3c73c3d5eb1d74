package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall.Answer;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Completions take exactly the inputs of the task; nothing malformed is a server error. */
@DemoTest
class GateInputsIT extends GateScene {

    @Test
    void takesExactlyTheInputsOfTheTask() {
        hall.claim(OFFICER, task);
        String before = state();
        String contact = "\"contactOutcome\":{\"value\":\"REFUSED\"},\"contactedAt\":{\"value\":\"" + hall.now() + "\"}";
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("{\"variables\":{" + contact + ",\"unitCode\":{\"value\":\"medical\"}}}", "input-unknown");
        bad.put("{\"variables\":{" + contact + ",\"finding\":{\"value\":\"MALICIOUS\"}}}", "input-unknown");
        bad.put("{\"variables\":{" + contact + ",\"caseNo\":{\"value\":\"" + caseNo + "\"}}}", "input-unknown");
        bad.put("{\"variables\":{}}", "input-missing");
        bad.put("{}", "input-missing");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"NICE\"}}}", "input-not-allowed");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":true}}}", "input-not-text");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":7}}}", "input-not-text");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":{\"a\":1}}}}", "request-malformed");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":[\"REFUSED\"]}}}", "request-malformed");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"{}\",\"type\":\"Json\"}}}", "request-malformed");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"rO0ABXQAA0ZPTw==\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
                + "\"java.lang.String\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}", "request-malformed");
        bad.put("{\"variables\":{" + contact + ",\"contactNote\":{\"value\":\"" + "长".repeat(2001) + "\"}}}", "input-too-long");
        bad.put("{\"variables\":{" + contact + ",\"contactNote\":{\"value\":\"" + "长".repeat(9000) + "\"}}}", "input-too-long");
        bad.put("{\"variables\":{" + contact + ",\"contactNote\":{\"value\":\"a\\u0000b\"}}}", "text-with-control-characters");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"REACHED\"},\"contactNote\":{\"value\":\"x\"},\"contactedAt\":{\"value\":\"yesterday\"}}}", "input-not-a-time");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"REACHED\"},\"contactNote\":{\"value\":\"x\"},\"contactedAt\":{\"value\":\"2099-01-01T00:00:00+08:00\"}}}", "time-in-the-future");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"REACHED\"},\"contactNote\":{\"value\":\"x\"},\"contactedAt\":{\"value\":\"2019-01-02T00:00:00+08:00\"}}}", "time-before-receipt");
        bad.put("{\"variables\":{\"contactOutcome\":{\"value\":\"UNREACHABLE\"},\"contactNote\":{\"value\":\"x\"}}}", "attempts-missing");
        bad.put("null", "malformed-json");
        bad.put("", "malformed-json");
        bad.put("[]", "malformed-json");
        bad.put("\"x\"", "malformed-json");
        bad.put("{\"variables\":", "malformed-json");
        SoftAssertions soft = new SoftAssertions();
        bad.forEach((body, code) -> {
            for (String act : List.of("complete", "submit-form")) {
                Answer answer = hall.post(OFFICER, path(act), body);
                String shown = body.length() > 200 ? body.substring(0, 200) : body;
                soft.assertThat(answer.status()).as(act + " " + shown + " → " + answer).isEqualTo(400);
                soft.assertThat(answer.body()).as(act + " " + shown).contains(code);
            }
        });
        soft.assertAll();
        assertThat(state()).isEqualTo(before);
        assertThat(hall.complete(OFFICER, task, Map.of("contactOutcome", "REFUSED", "contactedAt", hall.now(), "contactNote",
                "长".repeat(2000))).status()).isEqualTo(204);
    }

    @Test
    void answersNoMalformedRequestWith500() {
        String filter = hall.get(OFFICER, "/engine-rest/filter").json().get(0).path("id").asText();
        List<String> paths = new ArrayList<>(List.of("/task/" + task + "/claim", "/task/" + task + "/unclaim", "/task/" + task + "/complete",
                "/task/" + task + "/submit-form", "/task/none/claim", "/task/none/complete", "/filter/" + filter + "/list", "/filter/" + filter + "/count",
                "/filter/none/list", "/filter/create", "/job/none/retries", "/message", "/process-definition/key/bad-review-handling/start"));
        for (String resource : List.of("task", "process-instance", "process-definition", "execution", "variable-instance", "incident", "job", "user",
                "history/task", "history/process-instance", "history/variable-instance", "history/detail", "history/job-log", "history/user-operation")) {
            paths.add("/" + resource);
            paths.add("/" + resource + "/count");
        }
        SoftAssertions soft = new SoftAssertions();
        for (String path : paths) {
            for (String body : BODIES) {
                for (String person : List.of(OFFICER, "admin")) {
                    Answer answer = hall.call(person, path.endsWith("retries") ? "PUT" : "POST", "/engine-rest" + path, body);
                    soft.assertThat(answer.status()).as(person + " " + path + " " + body + " → " + answer.body()).isLessThan(500);
                }
            }
        }
        for (String query : List.of("sortBy=x", "sortBy=name", "sortBy=name&sortOrder=sideways", "firstResult=a", "maxResults=-1", "dueBefore=x",
                "candidateGroups=", "assigneeExpression=" + URLEncoder.encode("${1}", StandardCharsets.UTF_8), "processVariables=a", "priority=x")) {
            Answer answer = hall.get(OFFICER, "/engine-rest/task?" + query);
            soft.assertThat(answer.status()).as(query + " → " + answer.body()).isLessThan(500);
        }
        for (String type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "application/x-www-form-urlencoded")) {
            Answer answer = hall.call(OFFICER, "POST", "/engine-rest/task/" + task + "/complete", null, "Content-Type", type);
            soft.assertThat(answer.status()).as(type + answer).isBetween(400, 499);
        }
        soft.assertAll();
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    private static final List<String> BODIES = List.of("", "null", "[]", "[null]", "\"x\"", "7", "{", "{}}", "{\"a\":1}", "{\"variables\":null}",
            "{\"variables\":[]}", "{\"variables\":{\"x\":null}}", "{\"variables\":{\"x\":7}}", "{\"variables\":{\"x\":{\"value\":1,\"type\":\"Foo\"}}}",
            "{\"variables\":{\"x\":{\"value\":\"a\",\"type\":\"Date\"}}}", "{\"variables\":{\"\":{}}}", "{\"userId\":7}", "{\"userId\":{}}", "{\"userId\":\"\"}",
            "{\"sorting\":[null]}", "{\"sorting\":null}", "{\"sorting\":[{}]}", "{\"sorting\":[{\"sortBy\":\"x\",\"sortOrder\":\"y\"}]}", "{\"orQueries\":[null]}",
            "{\"orQueries\":\"x\"}", "{\"orQueries\":[{}]}", "{\"orQueries\":[{\"orQueries\":[{}]}]}", "{\"taskVariables\":[null]}", "{\"processVariables\":[{}]}",
            "{\"processVariables\":[{\"name\":\"a\",\"operator\":\"nope\",\"value\":1}]}", "{\"processVariables\":[{\"name\":null,\"operator\":\"eq\",\"value\":null}]}",
            "{\"processInstanceIds\":[null]}", "{\"candidateGroups\":[]}", "{\"variables\":[null]}", "{\"variables\":[{}]}",
            "{\"variables\":[{\"name\":\"a\",\"operator\":\"like\",\"value\":7}]}", "{\"retries\":\"x\"}", "{\"retries\":null}", "{\"retries\":-1}",
            "{\"retries\":2147483648}", "{\"messageName\":null}", "{\"messageName\":\"bad-review-received\",\"processVariables\":7}",
            "{\"resourceType\":\"Task\",\"name\":null,\"query\":null}", "{\"resourceType\":\"Nope\",\"name\":\"x\",\"query\":{}}",
            "{\"dueBefore\":\"x\"}", "{\"dueDateExpression\":\"${1}\"}", "{\"name\":" + "[".repeat(3000) + "]".repeat(3000) + "}",
            "{\"name\":\"\\ud800\"}", "{\"name\":\"\\u0000\"}", "{\"nameLike\":\"%%%\"}", "{\"taskVariables\":{}}");
}
