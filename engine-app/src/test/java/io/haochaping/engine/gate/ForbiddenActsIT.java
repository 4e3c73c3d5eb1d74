package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall.Answer;
import io.haochaping.testing.HttpBrowser;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What the contract refuses to everybody through the engine's own interfaces, whatever the path (contract 5). */
@DemoTest
class ForbiddenActsIT extends GateScene {

    private static final List<String> ROLES = List.of("officer-district", "clerk-district", "leader-district", "coordinator-district",
            "arbiter-district", "supervisor", "auditor", "admin");
    private static final String WEBAPPS = "/camunda/api/engine/engine/default";

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
}
