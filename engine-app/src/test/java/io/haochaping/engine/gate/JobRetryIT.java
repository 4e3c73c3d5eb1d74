package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.journal.Journal;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;

/** An administrator gives a failed job new retries; that, and nothing else about jobs, and never unseen. */
@DemoTest
class JobRetryIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private ManagementService management;
    @Autowired
    private TaskService tasks;
    @Autowired
    private Journal journal;

    private Hall hall;
    private String caseNo;
    private Job timer;

    @BeforeEach
    void failAJob() {
        hall = new Hall(port, clock);
        caseNo = hall.badReview();
        String instance = tasks.createTaskQuery().processInstanceBusinessKey(caseNo).singleResult().getProcessInstanceId();
        timer = management.createJobQuery().processInstanceId(instance).activityId("Timer_ContactReminder").singleResult();
        management.setJobRetries(timer.getId(), 0);
    }

    @Test
    void isAnEventOfTheCase() {
        for (String person : List.of("officer-district", "coordinator-district", "supervisor", "auditor", "clerk-district")) {
            assertThat(retry(person, "{\"retries\":1}").status()).as(person).isEqualTo(403);
        }
        assertThat(events()).doesNotContain("JOB_RETRIED");
        assertThat(retries()).isZero();

        assertThat(retry("admin", "{\"retries\":3}").status()).isEqualTo(204);

        assertThat(retries()).isEqualTo(3);
        JsonNode last = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("events");
        JsonNode event = last.get(last.size() - 1);
        assertThat(event.path("type").asText()).isEqualTo("JOB_RETRIED");
        assertThat(event.path("actor").asText()).isEqualTo("admin");
        assertThat(event.path("detail").path("activity").asText()).isEqualTo("Timer_ContactReminder");
    }

    @Test
    void leavesJobsAloneThatHaveNotFailed() {
        management.setJobRetries(timer.getId(), 3);
        Answer answer = retry("admin", "{\"retries\":3}");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("job-has-not-failed");
        assertThat(events()).doesNotContain("JOB_RETRIED");
    }

    @Test
    void switchesNoDeadlineOffAndMovesNone() {
        assertThat(retry("admin", "{\"retries\":0}").status()).isEqualTo(400);
        assertThat(retry("admin", "{\"retries\":-1}").status()).isEqualTo(400);
        assertThat(retry("admin", "{\"retries\":1000}").status()).isEqualTo(400);
        assertThat(retry("admin", "{\"retries\":1,\"dueDate\":\"2030-01-01T00:00:00.000+0800\"}").status()).isEqualTo(403);
        assertThat(hall.call("admin", "PUT", "/engine-rest/job/none/retries", "{\"retries\":1}").status()).isEqualTo(404);
        assertThat(management.createJobQuery().jobId(timer.getId()).singleResult().getDuedate()).isEqualTo(timer.getDuedate());
        assertThat(retries()).isZero();
        assertThat(events()).doesNotContain("JOB_RETRIED");
    }

    @Test
    void reachesAMatterBesideTheCaseAndTheJournalKeepsIt() {
        String leadNo = hall.post("officer-district", "/api/v1/cases/" + caseNo + "/leads", Map.of("to", "区纪委", "text", "要求撤回差评")).json()
                .path("leadNo").asText();
        String instance = tasks.createTaskQuery().processInstanceBusinessKey(leadNo).singleResult().getProcessInstanceId();
        timer = management.createJobQuery().processInstanceId(instance).activityId("Timer_TransferReminder").singleResult();
        management.setJobRetries(timer.getId(), 0);

        for (String person : List.of("officer-district", "supervisor", "auditor")) {
            assertThat(retry(person, "{\"retries\":1}").status()).as(person).isEqualTo(403);
        }
        assertThat(retry("admin", "{\"retries\":2}").status()).isEqualTo(204);
        assertThat(retries()).isEqualTo(2);
        assertThat(events()).as("it is none of the case's").doesNotContain("JOB_RETRIED");
        assertThat(journal.list("job", leadNo, PageRequest.of(0, 5)).getContent()).singleElement().satisfies(change ->
                assertThat(change.actor()).isEqualTo("admin"));

        management.executeJob(timer.getId());
        assertThat(management.createJobQuery().jobId(timer.getId()).count()).as("it ran").isZero();
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(leadNo).count()).as("the matter goes on").isOne();
    }

    private Answer retry(String person, String body) {
        return hall.call(person, "PUT", "/engine-rest/job/" + timer.getId() + "/retries", body);
    }

    private int retries() {
        return management.createJobQuery().jobId(timer.getId()).singleResult().getRetries();
    }

    private List<String> events() {
        return hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("events").findValuesAsText("type");
    }
}
