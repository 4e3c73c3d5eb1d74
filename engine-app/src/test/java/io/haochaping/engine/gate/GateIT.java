package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import org.junit.jupiter.api.Test;

/** What persons may do through the engine's own interfaces, by role, over HTTP (contract 5). */
@DemoTest
class GateIT extends GateScene {

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

    private List<String> visible(String person, String... cases) {
        List<String> seen = new ArrayList<>();
        for (String one : cases) {
            if (!hall.get(person, "/engine-rest/task?processInstanceBusinessKey=" + one).json().isEmpty()) {
                seen.add(one);
            }
        }
        return seen;
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
