package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;

/** What the stories of improvements do and ask. */
abstract class ImprovementStory extends Story {

    static final String TRIAGE = "Task_TriageImprovement";
    static final String CARRY_OUT = "Task_CarryOutImprovement";
    static final String ACCEPT = "Task_AcceptImprovement";
    static final String PATH = "/api/v1/improvements";

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    Answer post(String account, String path, Object body) {
        return http.post(account, path, body);
    }

    void adopt(String no, String unit) {
        district.coordinator().completes(no, TRIAGE, "triageNote", "请限期整改", "disposition", "ADOPT", "unitCode", unit, "plannedDate",
                clock.now().toLocalDate().plusDays(10).toString());
    }

    Answer tries(String no, Object... inputs) {
        Object[] all = new Object[inputs.length + 2];
        all[0] = "triageNote";
        all[1] = "意见";
        System.arraycopy(inputs, 0, all, 2, inputs.length);
        return district.coordinator().tries(no, TRIAGE, all);
    }

    Answer unfounded(String account, String no, String note) {
        return post(account, PATH + "/" + no + "/unfounded", Map.of("note", note));
    }

    JsonNode see(String account, String no) {
        return http.get(account, PATH + "/" + no).expect(200).body();
    }

    String state(String no) {
        return see("supervisor", no).path("state").asText();
    }

    String taskOf(String no) {
        return http.get("supervisor", "/engine-rest/task?processInstanceBusinessKey=" + no).expect(200).body().get(0).path("id").asText();
    }

    void assertSees(String no, String... accounts) {
        for (String account : accounts) {
            assertThat(http.get(account, PATH + "/" + no).status()).as(account).isEqualTo(200);
            assertThat(lists(account, no)).as(account).isTrue();
        }
    }

    void assertSeesNot(String no, String... accounts) {
        for (String account : accounts) {
            assertThat(http.get(account, PATH + "/" + no).status()).as(account).isEqualTo(404);
            assertThat(http.page(account, "/improvements/" + no).status()).as(account).isEqualTo(404);
            assertThat(lists(account, no)).as(account).isFalse();
        }
    }

    boolean lists(String account, String no) {
        JsonNode items = http.get(account, PATH + "?size=100").expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false).anyMatch(item -> item.path("no").asText().equals(no));
    }
}
