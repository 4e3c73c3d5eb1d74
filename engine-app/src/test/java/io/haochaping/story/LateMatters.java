package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.Improvement;
import io.haochaping.process.Processes;
import io.haochaping.process.Supervision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** One matter at each task of every process beside the case: left until it is late, then done by two people in the same second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class LateMatters extends Story {

    private static final String FIRST = "甲窗口的意见";
    private static final String SECOND = "乙窗口的意见";
    private static final String OTHERS = "另一人的意见";

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private Accounts accounts;

    private final Map<String, Matter> matters = new HashMap<>();

    static List<String> tasks() {
        return Processes.ALL.stream().filter(process -> !List.of(BadReviewHandling.KEY, Supervision.KEY).contains(process.key()))
                .flatMap(process -> process.tasks().stream()).sorted().toList();
    }

    @BeforeAll
    void everybodyIsLate() {
        comeTogether();
        accounts.join(Rivals.THIRD_SUPERVISOR, Groups.SUPERVISORS);
        Matters fresh = new Matters(this, jdbc);
        clock.advanceToTheNextWorkingMorning();
        Matter effect = fresh.at(Improvement.Tasks.RECORD_EFFECT);
        matters.put(Improvement.Tasks.RECORD_EFFECT, effect);
        LocalDate observed = LocalDate.parse(http.get("supervisor", "/api/v1" + effect.page()).expect(200).body().path("effectFrom").asText());
        clock.advanceTo(observed.atTime(9, 0).atOffset(clock.now().getOffset()));
        tasks().forEach(task -> matters.computeIfAbsent(task, fresh::at));
        clock.advanceTo(matters.values().stream().map(this::due).max(OffsetDateTime::compareTo).orElseThrow().plusSeconds(1));
    }

    private OffsetDateTime due(Matter matter) {
        String due = http.get("supervisor", "/engine-rest/task/" + matter.taskId()).expect(200).body().path("due").asText();
        return OffsetDateTime.parse(due.replaceAll("(\\d\\d)(\\d\\d)$", "$1:$2"));
    }

    @AfterAll
    void twoSupervisorsAgain() {
        accounts.leave(Rivals.THIRD_SUPERVISOR, Groups.SUPERVISORS);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @Order(1)
    void isRemindedOfOnceAndFoundLateOnceAndStaysOpen(String task) {
        Matter matter = matters.get(task);

        http.get("supervisor", "/engine-rest/task/" + matter.taskId()).expect(200);
        List<String> fired = jdbc.queryForList("select h.ACT_ID_ from ACT_HI_ACTINST h join ACT_RU_TASK t on t.PROC_INST_ID_ = h.PROC_INST_ID_"
                + " where t.ID_ = ? and h.ACT_TYPE_ = 'boundaryTimer' and h.START_TIME_ >= t.CREATE_TIME_", String.class, matter.taskId());
        assertThat(fired).hasSize(2).anyMatch(timer -> timer.endsWith("Reminder")).anyMatch(timer -> timer.endsWith("Overdue"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    @Order(2)
    void isDoneByOneOfTwoInTheSameSecondAndTheOtherIsTold(String task) {
        Matter matter = matters.get(task);
        List<String> rivals = Rivals.of(task);

        List<Answer> claims = AtOnce.act(rivals.stream().<Callable<Answer>>map(account -> () -> claim(account, matter)).toList());
        onlyOneDid(claims, Set.of("409 task-claimed-by-another", "409 changed-meanwhile"));
        String winner = rivals.get(claims.get(0).status() == 204 ? 0 : 1);
        String loser = rivals.get(claims.get(0).status() == 204 ? 1 : 0);
        List<Answer> completions = AtOnce.act(List.of(() -> complete(winner, matter, task, FIRST), () -> complete(winner, matter, task, SECOND),
                () -> complete(loser, matter, task, OTHERS)));

        onlyOneDid(completions, Set.of("404 task-gone", "409 changed-meanwhile", "403 task-of-another"));
        assertThat(completions.get(2).status()).as("the other").isNotEqualTo(204);
        String kept = completions.get(0).status() == 204 ? FIRST : SECOND;
        assertThat(http.page("supervisor2", matter.page()).expect(200).text()).contains(kept)
                .doesNotContain(kept.equals(FIRST) ? SECOND : FIRST, OTHERS);
        assertThat(jdbc.queryForList("select ASSIGNEE_ from ACT_HI_TASKINST where ID_ = ? and DELETE_REASON_ = 'completed'", String.class,
                matter.taskId())).containsExactly(winner);
    }

    private Answer claim(String account, Matter matter) {
        return http.post(account, "/engine-rest/task/" + matter.taskId() + "/claim", Map.of("userId", account));
    }

    private Answer complete(String account, Matter matter, String task, String note) {
        Map<String, Object> variables = new HashMap<>();
        Rivals.inputs(task, note).forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return http.post(account, "/engine-rest/task/" + matter.taskId() + "/complete", Map.of("variables", variables));
    }

    private static void onlyOneDid(List<Answer> answers, Set<String> refusals) {
        assertThat(answers).filteredOn(answer -> answer.status() == 204).as("%s", answers).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 204).allSatisfy(told -> {
            assertThat(refusals).contains(told.status() + " " + told.code());
            assertThat(told.body().path("message").asText()).as("words before the code").contains(" ");
        });
    }
}
