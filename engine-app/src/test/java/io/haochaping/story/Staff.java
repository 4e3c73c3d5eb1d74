package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** A person with an account, working through the engine's REST interface and ours. */
final class Staff {

    private final Http http;
    private final String account;

    Staff(Http http, String account) {
        this.http = http;
        this.account = account;
    }

    String account() {
        return account;
    }

    /** @param inputs names and values in turn */
    void completes(String caseNo, String task, Object... inputs) {
        tries(caseNo, task, inputs).expect(204);
    }

    /** Claims the task and tries to complete it. */
    Answer tries(String caseNo, String task, Object... inputs) {
        String id = claims(caseNo, task);
        return http.post(account, "/engine-rest/task/" + id + "/complete", Map.of("variables", variables(inputs)));
    }

    String claims(String caseNo, String task) {
        JsonNode found = one(caseNo, task);
        if (!found.path("assignee").asText().equals(account)) {
            claim(found).expect(204);
        }
        return found.path("id").asText();
    }

    Answer triesToClaim(String caseNo, String task) {
        return claim(one(caseNo, task));
    }

    /** Also a task that the person does not see. */
    Answer triesToClaimAny(String caseNo, String task) {
        String id = new Cases(http).see(caseNo).idOf(task);
        return http.post(account, "/engine-rest/task/" + id + "/claim", Map.of("userId", account));
    }

    /** Any task by its id, also one that the person does not see. */
    Answer triesToClaimTask(String id) {
        return http.post(account, "/engine-rest/task/" + id + "/claim", Map.of("userId", account));
    }

    private Answer claim(JsonNode task) {
        return http.post(account, "/engine-rest/task/" + task.path("id").asText() + "/claim", Map.of("userId", account));
    }

    private JsonNode one(String caseNo, String task) {
        JsonNode found = tasks(caseNo, task);
        assertThat(found).as("%s sees %s of %s", account, task, caseNo).isNotEmpty();
        return found.get(0);
    }

    boolean sees(String caseNo, String task) {
        return !tasks(caseNo, task).isEmpty();
    }

    private JsonNode tasks(String caseNo, String task) {
        return http.get(account, "/engine-rest/task?processInstanceBusinessKey=" + caseNo + "&taskDefinitionKey=" + task
                + "&sortBy=created&sortOrder=asc").expect(200).body();
    }

    /** Starts a case through the engine, by the key of the process. */
    Answer startsByKey(Object... inputs) {
        return http.post(account, "/engine-rest/process-definition/key/bad-review-handling/start", Map.of("variables", variables(inputs)));
    }

    /** Starts a case through the engine, by message. */
    Answer startsByMessage(Object... inputs) {
        return http.post(account, "/engine-rest/message",
                Map.of("messageName", "bad-review-received", "resultEnabled", true, "processVariables", variables(inputs)));
    }

    /** Acts on a case over our own REST. */
    Answer does(String caseNo, String verb, Object... body) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/" + verb, pairs(body));
    }

    void addsEvidence(String caseNo) {
        http.upload(account, "/api/v1/cases/" + caseNo + "/evidence", "录音记录.txt", "监控显示评价并非本人所作").expect(201);
    }

    /** Claims the task and tells of an attempt that reached nobody. */
    boolean attemptCounts(String caseNo, String task) {
        claims(caseNo, task);
        return does(caseNo, "contact-attempts", "means", "PHONE", "note", "无人接听").expect(201).body().path("counted").asBoolean();
    }

    private static Map<String, Object> variables(Object... inputs) {
        Map<String, Object> variables = new HashMap<>();
        pairs(inputs).forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return variables;
    }

    private static Map<String, Object> pairs(Object... inputs) {
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            pairs.put((String) inputs[i], inputs[i + 1]);
        }
        return pairs;
    }
}
