package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import io.haochaping.testing.HttpBrowser;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What persons may do through the engine's own interfaces, by role, over HTTP (contract 5). */
@DemoTest
class GateIT {

    private static final List<String> ROLES = List.of("officer-district", "clerk-district", "leader-district", "coordinator-district",
            "arbiter-district", "supervisor", "auditor", "admin");
    private static final String WEBAPPS = "/camunda/api/engine/engine/default";
    private static final String OFFICER = "officer-district";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private TaskService tasks;
    @Autowired
    private RuntimeService runtime;

    private Hall hall;
    private String caseNo;
    private String task;

    @BeforeEach
    void openACase() {
        hall = new Hall(port, clock);
        caseNo = hall.badReview();
        task = hall.task(OFFICER, caseNo, "Task_ContactReviewer");
    }

    @Test
    void refusesEverybodyWhatTheContractRefuses() {
        assertThat(hall.claim(OFFICER, task).status()).isEqualTo(204);
        String before = state();
        SoftAssertions refused = new SoftAssertions();
        for (String[] act : forbidden()) {
            for (String person : ROLES) {
                Answer answer = hall.call(person, act[0], "/engine-rest" + act[1], act.length > 2 ? act[2] : null);
                refused.assertThat(answer.status()).as("%s %s %s: %s", person, act[0], act[1], answer.body()).isEqualTo(403);
                refused.assertThat(answer.body()).as("%s %s %s", person, act[0], act[1]).contains("not-through-the-engine");
            }
        }
        refused.assertAll();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void refusesTheSameThroughTheWebApplications() {
        assertThat(hall.claim(OFFICER, task).status()).isEqualTo(204);
        String before = state();
        SoftAssertions refused = new SoftAssertions();
        for (String person : List.of(OFFICER, "clerk-district", "auditor", "admin")) {
            HttpBrowser browser = new HttpBrowser(port);
            browser.logIn(person, DemoSettings.PASSWORD);
            browser.get("/camunda/app/welcome/default/");
            for (String[] act : forbidden()) {
                var answer = browser.send(act[0], WEBAPPS + act[1], act.length > 2 ? act[2] : "", "Content-Type", "application/json",
                        "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));
                refused.assertThat(answer.statusCode()).as("%s %s %s: %s", person, act[0], act[1], answer.body()).isEqualTo(403);
                refused.assertThat(answer.body()).as("%s %s %s", person, act[0], act[1]).contains("not-through-the-engine");
            }
            assertThat(browser.get(WEBAPPS + "/task").statusCode()).as(person + " is still logged in").isEqualTo(200);
        }
        refused.assertAll();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void hasNoWayAroundThePaths() {
        assertThat(hall.claim(OFFICER, task).status()).isEqualTo(204);
        String before = state();
        String error = "{\"errorCode\":\"X\"}";
        SoftAssertions refused = new SoftAssertions();
        for (String path : List.of("/engine-rest/engine/default/task/" + task + "/bpmnError", "/engine-rest//task/" + task + "/bpmnError",
                "/engine-rest/task/" + task + "/bpmnError;x=y", "/engine-rest;x=y/task/" + task + "/bpmnError",
                "/engine-rest/task/" + task + ";a=b/bpmnError", "/engine-rest/task/" + task + "%2FbpmnError",
                "/engine-rest/task/" + task + "/%62pmnError", "/%65ngine-rest/task/" + task + "/bpmnError",
                "/engine-rest/task/" + task + "/bpmnError/", "/engine-rest/task/x/../" + task + "/bpmnError",
                "/engine-rest/./task/" + task + "/bpmnError", "/engine-rest/task/" + task + "/claim/../bpmnError",
                "/engine-rest/task/" + task + "/bpmnError?complete", "/engine-rest/task/" + task + "/complete%2F..%2FbpmnError",
                "/camunda/api/engine/engine/default/task/" + task + "/bpmnError", "/camunda/api/engine/engine/default/task/" + task + "/%62pmnError",
                "/camunda/%61pi/engine/engine/default/task/" + task + "/bpmnError")) {
            for (String person : List.of(OFFICER, "admin")) {
                int status = hall.post(person, path, error).status();
                refused.assertThat(status).as(person + " " + path).isIn(400, 401, 403, 404);
            }
        }
        for (String method : List.of("PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "PROPFIND")) {
            int status = hall.call("admin", method, "/engine-rest/task/" + task + "/bpmnError", null).status();
            refused.assertThat(status).as(method).isBetween(200, 499);
        }
        for (String path : List.of("/engine-rest/task/" + task, "/engine-rest/process-instance/" + caseNo, "/engine-rest/user/" + OFFICER)) {
            for (String method : List.of("PUT", "PATCH", "DELETE")) {
                refused.assertThat(hall.call("admin", method, path, "{}").status()).as(method + " " + path).isIn(400, 403, 405);
            }
        }
        refused.assertAll();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void letsEachRoleReadWhatTheRoleMayRead() {
        String elsewhere = hall.badReview(Map.of("serviceRecord", hall.service("medical", "M01", "M1", caseNo)));
        String tax = hall.badReview(Map.of("serviceRecord", hall.service("tax-hall", "05", "T2001", caseNo + "t")));

        assertThat(visible(OFFICER, caseNo, elsewhere, tax)).containsExactly(caseNo);
        assertThat(visible("officer-medical", caseNo, elsewhere, tax)).containsExactly(elsewhere);
        assertThat(visible("officer-tax", caseNo, elsewhere, tax)).containsExactly(tax);
        for (String person : List.of("clerk-district", "clerk-tax", "leader-district", "coordinator-district", "arbiter-district")) {
            assertThat(visible(person, caseNo, elsewhere, tax)).as(person).isEmpty();
        }
        for (String person : List.of("auditor", "admin", "supervisor")) {
            assertThat(visible(person, caseNo, elsewhere, tax)).as(person).containsExactly(caseNo, elsewhere, tax);
        }
        assertThat(hall.get("officer-tax", "/engine-rest/task/" + task).status()).isIn(403, 404);
        for (String path : List.of("/process-instance", "/history/process-instance", "/history/task", "/history/variable-instance",
                "/variable-instance", "/job", "/incident", "/history/user-operation", "/deployment", "/authorization")) {
            for (String person : List.of(OFFICER, "clerk-district")) {
                Answer answer = hall.get(person, "/engine-rest" + path);
                boolean nothing = answer.status() == 403 || answer.status() == 200 && answer.json().isEmpty();
                assertThat(nothing).as(person + " " + path + " " + answer).isTrue();
            }
        }
        Answer others = hall.get(OFFICER, "/engine-rest/user");
        assertThat(others.status() == 403 || others.json().size() <= 1).as(others.body()).isTrue();
    }

    @Test
    void letsNobodyButTheEligibleTakeATask() {
        for (String person : List.of("auditor", "admin", "supervisor", "clerk-district", "coordinator-district", "leader-district", "officer-tax",
                "officer-medical")) {
            Answer claim = hall.claim(person, task);
            assertThat(claim.status()).as(person + claim).isEqualTo(403);
            assertThat(claim.body()).contains("not-eligible");
            assertThat(hall.complete(person, task, Map.of("contactOutcome", "REFUSED", "contactedAt", hall.now())).status()).as(person).isEqualTo(403);
        }
        assertThat(assignee()).isNull();
    }

    @Test
    void letsAPersonClaimGiveBackAndCompleteOnlyTheOwnTask() {
        Answer forAnother = hall.post(OFFICER, path("claim"), Map.of("userId", "officer2-district"));
        assertThat(forAnother.status()).isEqualTo(403);
        assertThat(forAnother.body()).contains("claim-for-oneself");
        assertThat(hall.complete(OFFICER, task, contacted()).body()).contains("task-not-claimed");
        assertThat(hall.post(OFFICER, path("unclaim"), "{}").status()).isEqualTo(403);

        assertThat(hall.claim(OFFICER, task).status()).isEqualTo(204);
        Answer second = hall.claim("officer2-district", task);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("task-claimed-by-another");
        assertThat(hall.post("officer2-district", path("unclaim"), "{}").status()).isEqualTo(403);
        assertThat(hall.post("officer2-district", path("claim"), "{\"userId\":null}").status()).isEqualTo(403);
        Answer anothers = hall.complete("officer2-district", task, contacted());
        assertThat(anothers.status()).isEqualTo(403);
        assertThat(anothers.body()).contains("task-of-another");
        assertThat(assignee()).isEqualTo(OFFICER);

        assertThat(hall.post(OFFICER, path("unclaim"), "{}").status()).isEqualTo(204);
        assertThat(assignee()).isNull();
        assertThat(hall.claim("officer2-district", task).status()).isEqualTo(204);
        assertThat(hall.post("officer2-district", path("submit-form"), Hall.variables(contacted())).status()).isEqualTo(204);
        assertThat(hall.complete("officer2-district", task, contacted()).status()).isEqualTo(404);
    }

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
    void tellsTheReasonInThePersonsLanguage() {
        Answer chinese = hall.call(OFFICER, "POST", path("complete") + "?lang=zh", "{}", "Accept-Language", "zh-CN");
        assertThat(chinese.body()).contains("请先认领任务", "task-not-claimed");
        assertThat(hall.post(OFFICER, path("complete") + "?lang=en", "{}").body()).contains("Claim the task", "task-not-claimed");
    }

    @Test
    void letsOneOfTwoWinWhoActInTheSameMoment() throws Exception {
        List<Integer> claims = together(() -> hall.claim(OFFICER, task).status(), () -> hall.claim("officer2-district", task).status());
        assertThat(claims).containsOnlyOnce(204);
        assertThat(claims).filteredOn(status -> status != 204).allMatch(status -> status == 409);

        String owner = assignee();
        List<Integer> completions = together(() -> hall.complete(owner, task, contacted()).status(),
                () -> hall.post(owner, path("submit-form"), Hall.variables(contacted())).status());
        assertThat(completions).containsOnlyOnce(204);
        assertThat(completions).filteredOn(status -> status != 204).allMatch(status -> status == 404 || status == 409);
        JsonNode events = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("events");
        assertThat(events.findValuesAsText("type")).containsOnlyOnce("CONTACTED");
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

    private List<String[]> forbidden() {
        String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
        String of = "/task/" + task;
        List<String[]> acts = new ArrayList<>();
        for (String verb : List.of("bpmnError", "bpmnEscalation", "delegate", "resolve", "assignee", "localVariables", "variables", "comment/create",
                "attachment/create", "identity-links", "identity-links/delete")) {
            acts.add(new String[] {"POST", of + "/" + verb, "{\"userId\":\"" + OFFICER + "\",\"errorCode\":\"X\",\"escalationCode\":\"X\"}"});
        }
        acts.add(new String[] {"PUT", of, "{\"due\":\"2030-01-01T00:00:00.000+0800\",\"followUp\":null,\"priority\":9}"});
        acts.add(new String[] {"DELETE", of});
        for (String scope : List.of("variables", "localVariables")) {
            acts.add(new String[] {"PUT", of + "/" + scope + "/finding", "{\"value\":\"X\"}"});
            acts.add(new String[] {"DELETE", of + "/" + scope + "/caseNo"});
            acts.add(new String[] {"PUT", "/execution/" + instance + "/localVariables/finding", "{\"value\":\"X\"}"});
        }
        acts.add(new String[] {"PUT", "/process-instance/" + instance + "/variables/finding", "{\"value\":\"X\"}"});
        acts.add(new String[] {"POST", "/process-instance/" + instance + "/variables", "{\"modifications\":{\"finding\":{\"value\":\"X\"}}}"});
        acts.add(new String[] {"DELETE", "/process-instance/" + instance + "/variables/caseNo"});
        acts.add(new String[] {"POST", "/process-instance/" + instance + "/modification", "{\"instructions\":[]}"});
        acts.add(new String[] {"POST", "/process-instance/" + instance + "/modification-async", "{}"});
        acts.add(new String[] {"PUT", "/process-instance/" + instance + "/suspended", "{\"suspended\":true}"});
        acts.add(new String[] {"PUT", "/process-instance/suspended", "{\"suspended\":true,\"processDefinitionKey\":\"bad-review-handling\"}"});
        acts.add(new String[] {"DELETE", "/process-instance/" + instance});
        acts.add(new String[] {"POST", "/process-instance/delete", "{\"processInstanceIds\":[\"" + instance + "\"]}"});
        acts.add(new String[] {"PUT", "/process-definition/key/bad-review-handling/suspended", "{\"suspended\":true}"});
        acts.add(new String[] {"DELETE", "/process-definition/key/bad-review-handling?cascade=true"});
        acts.add(new String[] {"PUT", "/process-definition/key/bad-review-handling/history-time-to-live", "{\"historyTimeToLive\":1}"});
        acts.add(new String[] {"POST", "/process-definition/key/supervision/start", "{}"});
        acts.add(new String[] {"POST", "/process-definition/key/bad-review-handling/submit-form", "{}"});
        acts.add(new String[] {"POST", "/message", "{\"messageName\":\"supervision-answered\",\"all\":true}"});
        acts.add(new String[] {"POST", "/message", "{\"messageName\":\"supervision-withdrawn\",\"all\":true}"});
        acts.add(new String[] {"POST", "/signal", "{\"name\":\"x\"}"});
        acts.add(new String[] {"POST", "/execution/" + instance + "/signal", "{}"});
        acts.add(new String[] {"POST", "/execution/" + instance + "/messageSubscriptions/x/trigger", "{}"});
        acts.add(new String[] {"POST", "/condition", "{}"});
        String job = hall.get("admin", "/engine-rest/job?processInstanceId=" + instance).json().get(0).path("id").asText();
        acts.add(new String[] {"PUT", "/job/" + job + "/duedate", "{\"duedate\":\"2030-01-01T00:00:00.000+0800\"}"});
        acts.add(new String[] {"POST", "/job/" + job + "/duedate/recalculate"});
        acts.add(new String[] {"PUT", "/job/" + job + "/suspended", "{\"suspended\":true}"});
        acts.add(new String[] {"PUT", "/job/" + job + "/priority", "{\"priority\":1}"});
        acts.add(new String[] {"POST", "/job/" + job + "/execute"});
        acts.add(new String[] {"DELETE", "/job/" + job});
        acts.add(new String[] {"POST", "/job/retries", "{\"retries\":1,\"jobIds\":[\"" + job + "\"]}"});
        acts.add(new String[] {"PUT", "/job/suspended", "{\"suspended\":true,\"processDefinitionKey\":\"bad-review-handling\"}"});
        acts.add(new String[] {"PUT", "/job-definition/x/retries", "{\"retries\":0}"});
        acts.add(new String[] {"PUT", "/job-definition/suspended", "{\"suspended\":true}"});
        acts.add(new String[] {"POST", "/deployment/create"});
        acts.add(new String[] {"DELETE", "/deployment/" + instance});
        acts.add(new String[] {"POST", "/deployment/" + instance + "/redeploy", "{}"});
        acts.add(new String[] {"DELETE", "/user/" + OFFICER});
        acts.add(new String[] {"PUT", "/user/" + OFFICER + "/profile", "{\"id\":\"" + OFFICER + "\",\"firstName\":\"x\"}"});
        acts.add(new String[] {"PUT", "/user/" + OFFICER + "/credentials", "{\"password\":\"x\"}"});
        acts.add(new String[] {"POST", "/user/create", "{}"});
        acts.add(new String[] {"POST", "/user/" + OFFICER + "/unlock"});
        acts.add(new String[] {"POST", "/group/create", "{}"});
        acts.add(new String[] {"PUT", "/group/camunda-admin/members/" + OFFICER});
        acts.add(new String[] {"POST", "/authorization/create", "{}"});
        acts.add(new String[] {"DELETE", "/authorization/x"});
        acts.add(new String[] {"POST", "/tenant/create", "{}"});
        acts.add(new String[] {"DELETE", "/history/process-instance/" + instance});
        acts.add(new String[] {"POST", "/history/process-instance/delete", "{}"});
        acts.add(new String[] {"POST", "/history/process-instance/set-removal-time", "{}"});
        acts.add(new String[] {"DELETE", "/history/process-instance/" + instance + "/variable-instances"});
        acts.add(new String[] {"DELETE", "/history/variable-instance/x"});
        acts.add(new String[] {"DELETE", "/history/user-operation/x"});
        acts.add(new String[] {"PUT", "/history/user-operation/x/set-annotation", "{}"});
        acts.add(new String[] {"POST", "/history/cleanup", "{}"});
        acts.add(new String[] {"DELETE", "/batch/x"});
        acts.add(new String[] {"PUT", "/batch/x/suspended", "{}"});
        acts.add(new String[] {"POST", "/external-task/fetchAndLock", "{\"workerId\":\"x\",\"maxTasks\":1,\"topics\":[]}"});
        acts.add(new String[] {"POST", "/external-task/x/complete", "{}"});
        acts.add(new String[] {"POST", "/decision-definition/key/x/evaluate", "{}"});
        acts.add(new String[] {"POST", "/migration/generate", "{}"});
        acts.add(new String[] {"POST", "/migration/execute", "{}"});
        acts.add(new String[] {"POST", "/modification/execute", "{}"});
        acts.add(new String[] {"POST", "/process-definition/x/restart", "{}"});
        acts.add(new String[] {"POST", "/task/create", "{\"id\":\"x\"}"});
        acts.add(new String[] {"POST", "/case-definition/key/x/create", "{}"});
        acts.add(new String[] {"PUT", "/incident/x/annotation", "{}"});
        acts.add(new String[] {"DELETE", "/incident/x"});
        acts.add(new String[] {"POST", "/telemetry/configuration", "{\"enableTelemetry\":true}"});
        return acts;
    }

    private List<String> visible(String person, String... cases) {
        List<String> seen = new ArrayList<>();
        for (String one : cases) {
            if (!hall.get(person, "/engine-rest/task?processInstanceBusinessKey=" + one).json().isEmpty()) {
                seen.add(one);
            }
        }
        return seen;
    }

    private Map<String, String> contacted() {
        return Map.of("contactOutcome", "REFUSED", "contactedAt", hall.now(), "contactNote", "不愿多谈");
    }

    private String path(String act) {
        return "/engine-rest/task/" + task + "/" + act;
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** Everything about the task and its instance that a person must not have changed. */
    private String state() {
        Task now = tasks.createTaskQuery().taskId(task).singleResult();
        return now.getAssignee() + now.getOwner() + now.getDelegationState() + now.getDueDate() + now.getFollowUpDate() + now.getPriority()
                + now.isSuspended() + runtime.getVariables(now.getExecutionId()) + tasks.getVariablesLocal(task) + tasks.getIdentityLinksForTask(task).size()
                + tasks.getTaskComments(task).size() + hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("events").size();
    }

    private static List<Integer> together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> future : two.invokeAll(List.<Callable<Integer>>of(() -> {
                start.await();
                return one.call();
            }, () -> {
                start.await();
                return other.call();
            }))) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            two.shutdown();
        }
    }
}
