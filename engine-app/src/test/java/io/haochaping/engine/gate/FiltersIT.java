package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The shared filters count right, and no query runs an expression that is none of theirs. */
@DemoTest
class FiltersIT {

    private static final String OFFICER = "officer2-district";
    private static final String ATTACK = "${''.getClass().forName('java.lang.System').getProperty('user.dir')}";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FilterService filters;

    private Hall hall;

    @BeforeEach
    void setUp() {
        hall = new Hall(port, clock);
    }

    @Test
    void countsWhatIsMineOursDueSoonAndOverdue() {
        Map<String, Long> before = counts();
        assertThat(before).containsOnlyKeys("我的待办", "本单位待办", "三日内到期", "已超期");

        String task = hall.task(OFFICER, hall.badReview(), "Task_ContactReviewer");
        assertThat(counts()).isEqualTo(plus(before, "本单位待办", 1));

        hall.claim(OFFICER, task);
        assertThat(counts()).isEqualTo(plus(before, "我的待办", 1));

        tasks.setDueDate(task, Date.from(clock.instant().plus(Duration.ofDays(2))));
        assertThat(counts()).isEqualTo(plus(plus(before, "我的待办", 1), "三日内到期", 1));

        tasks.setDueDate(task, Date.from(clock.instant().minus(Duration.ofDays(1))));
        assertThat(counts()).isEqualTo(plus(plus(before, "我的待办", 1), "已超期", 1));

        hall.badReview(Map.of("serviceRecord", hall.service("medical", "M01", "M1", task)));
        assertThat(counts()).as("another unit's case").isEqualTo(plus(plus(before, "我的待办", 1), "已超期", 1));
    }

    @Test
    void refusesExpressionsInQueries() {
        String filter = id("我的待办");
        SoftAssertions soft = new SoftAssertions();
        for (String person : List.of(OFFICER, "clerk-district", "admin")) {
            for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list", "/filter/" + filter + "/count")) {
                if (path.startsWith("/filter") && person.startsWith("clerk")) {
                    continue;
                }
                for (String field : List.of("assigneeExpression", "candidateUserExpression", "dueBeforeExpression", "processInstanceBusinessKeyExpression",
                        "assigneeLikeExpression", "createdBeforeExpression")) {
                    for (String query : List.of("{\"orQueries\":[{\"%s\":\"%s\"}]}", "{\"%s\":\"%s\"}", "{\"orQueries\":[{\"name\":\"x\"},{\"%s\":\"%s\"}]}")) {
                        Answer answer = hall.post(person, "/engine-rest" + path, query.formatted(field, ATTACK));
                        soft.assertThat(answer.status()).as(person + " " + path + " " + field + " → " + answer).isEqualTo(400);
                        soft.assertThat(answer.body()).doesNotContain(System.getProperty("user.dir"));
                    }
                }
            }
        }
        soft.assertAll();
    }

    @Test
    void letsOnlyAdministratorsMakeFiltersAndTheirsRunOnlyOurExpressions() {
        String harmless = filter("admin-" + clock.millis(), "${now()}");
        for (String person : List.of(OFFICER, "supervisor", "auditor", "coordinator-district", "clerk-district")) {
            assertThat(hall.post(person, "/engine-rest/filter/create", harmless).status()).as(person).isEqualTo(403);
            assertThat(hall.call(person, "PUT", "/engine-rest/filter/" + id("已超期"), harmless).status()).as(person).isEqualTo(403);
            assertThat(hall.call(person, "DELETE", "/engine-rest/filter/" + id("已超期"), null).status()).as(person).isEqualTo(403);
        }
        Answer made = hall.post("admin", "/engine-rest/filter/create", harmless);
        Answer hostile = hall.post("admin", "/engine-rest/filter/create", filter("hostile-" + clock.millis(), ATTACK));
        try {
            assertThat(made.status()).as(made.body()).isEqualTo(200);
            assertThat(hall.get("admin", "/engine-rest/filter/" + made.json().path("id").asText() + "/count").status()).isEqualTo(200);
            assertThat(hostile.status()).as(hostile.body()).isIn(200, 400);
            if (hostile.status() == 200) {
                Answer run = hall.get("admin", "/engine-rest/filter/" + hostile.json().path("id").asText() + "/list");
                assertThat(run.status()).as(run.body()).isEqualTo(400);
                assertThat(run.body()).contains("expression-refused");
            }
        } finally {
            for (Answer answer : List.of(made, hostile)) {
                if (answer.status() == 200) {
                    filters.deleteFilter(answer.json().path("id").asText());
                }
            }
        }
    }

    private static String filter(String name, String expression) {
        return "{\"resourceType\":\"Task\",\"name\":\"%s\",\"owner\":\"admin\",\"query\":{\"dueBeforeExpression\":\"%s\"},\"properties\":{}}".formatted(name, expression);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (JsonNode filter : hall.get(OFFICER, "/engine-rest/filter").json()) {
            counts.put(filter.path("name").asText(), hall.get(OFFICER, "/engine-rest/filter/" + filter.path("id").asText() + "/count").json().path("count").asLong());
        }
        return counts;
    }

    private String id(String name) {
        return filters.createFilterQuery().filterName(name).singleResult().getId();
    }

    private static Map<String, Long> plus(Map<String, Long> counts, String name, long more) {
        Map<String, Long> changed = new LinkedHashMap<>(counts);
        changed.merge(name, more, Long::sum);
        return changed;
    }
}
