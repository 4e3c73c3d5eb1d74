package io.haochaping.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Hall.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who sees which case, who sees the reviewer, and what the rated person never sees or does (contract 1, 3 and 4). */
@DemoTest
class CaseScopeIT {

    private static final String NAME = "欧阳锋利";
    private static final String PHONE = "13687654321";
    private static final String OFFICER = "officer-district";
    private static final String RATED = "clerk-district";
    private static final List<String> EVERYBODY = List.of("officer-tax", "officer2-tax", OFFICER, "officer2-district", "officer-medical", "clerk-tax", RATED,
            "leader-tax", "leader-district", "coordinator-tax", "coordinator-district", "arbiter-tax", "arbiter-district", "supervisor", "auditor", "admin");

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcTemplate jdbc;

    private Hall hall;
    private String caseNo;
    private String address;
    private String service;

    @BeforeEach
    void openACase() {
        hall = new Hall(port, clock);
        service = UUID.randomUUID().toString();
        caseNo = hall.badReview(Map.of("reviewer", Hall.reviewer(NAME, PHONE), "serviceRecord", hall.service("hall", "A03", "E1024", service)));
        address = "/api/v1/cases/" + caseNo;
    }

    @AfterEach
    void takeTheRatedPersonOut() {
        if (accounts.groupsOf(RATED).contains(Groups.officers("hall"))) {
            accounts.leave(RATED, Groups.officers("hall"));
        }
    }

    @Test
    void answers404OutOfScope() {
        Set<String> inside = Set.of(OFFICER, "officer2-district", RATED, "leader-district", "coordinator-district", "arbiter-district", "supervisor",
                "auditor", "admin");
        for (String person : EVERYBODY) {
            boolean sees = inside.contains(person);
            assertThat(hall.get(person, address).status()).as(person).isEqualTo(sees ? 200 : 404);
            assertThat(listed(person)).as(person + " lists").isEqualTo(sees);
            if (!sees) {
                for (Map.Entry<String, Object> verb : Map.<String, Object>of("unmask", Map.of("purpose", "CONTACT"), "statements", Map.of("text", "x"),
                        "contact-attempts", Map.of("means", "x", "note", "x"), "assign", Map.of("taskId", "x", "userId", "x"),
                        "redispatch", Map.of("unitCode", "medical", "reason", "x")).entrySet()) {
                    assertThat(hall.post(person, address + "/" + verb.getKey(), verb.getValue()).status()).as(person + " " + verb.getKey()).isEqualTo(404);
                }
                assertThat(hall.upload(person, caseNo, "a.txt", "x").status()).as(person).isEqualTo(404);
            }
        }
        assertThat(hall.get("supervisor", "/api/v1/cases/CP-20000101-000001").status()).isEqualTo(404);
        assertThat(hall.get("supervisor", "/api/v1/cases/..%2F..%2Fuser").status()).isIn(400, 404);
    }

    @Test
    void showsNobodyTheReviewerWithoutUnmasking() {
        for (String person : EVERYBODY) {
            assertThat(hall.get(person, address).body()).as(person).doesNotContain(NAME, PHONE);
            assertThat(hall.page(person, "/cases/" + caseNo)).as(person).doesNotContain(NAME, PHONE);
        }
    }

    @Test
    void showsTheRatedPersonTheCaseWithoutReviewerServiceNumberAndTime() {
        JsonNode seen = hall.get(RATED, address).json();
        assertThat(seen.path("caseNo").asText()).isEqualTo(caseNo);
        assertThat(seen.path("realName").isNull()).isTrue();
        String text = seen.toString();
        String page = hall.page(RATED, "/cases/" + caseNo);
        for (String shown : List.of(text, page)) {
            assertThat(shown).doesNotContain(NAME, PHONE, "欧", "4321", "serviceNumber", "serviceTime", "projectNo", service);
        }
        assertThat(hall.page(OFFICER, "/cases/" + caseNo)).as("masked for the officer").contains("欧");
        for (String purpose : List.of("CONTACT", "VERIFY", "EXPLAIN", "RETURN_VISIT")) {
            assertThat(hall.post(RATED, address + "/unmask", Map.of("purpose", purpose)).status()).isEqualTo(403);
        }
        assertThat(hall.post(RATED, address + "/statements", Map.of("text", "当天系统故障")).status()).isEqualTo(201);
        assertThat(hall.get(RATED, "/api/v1/cases/" + other()).status()).as("a case about a colleague").isEqualTo(404);
    }

    @Test
    void keepsTheRatedPersonOffTheCaseEvenAsAnOfficerOfTheUnit() {
        accounts.join(RATED, Groups.officers("hall"));
        String task = hall.task(OFFICER, caseNo, "Task_ContactReviewer");
        String later = hall.badReview();
        String laterTask = hall.task(OFFICER, later, "Task_ContactReviewer");
        for (String[] one : new String[][] {{caseNo, task}, {later, laterTask}}) {
            assertThat(hall.get(RATED, "/engine-rest/task?processInstanceBusinessKey=" + one[0]).json()).as("sees the task").isEmpty();
            Answer claim = hall.claim(RATED, one[1]);
            assertThat(claim.status()).isEqualTo(403);
            assertThat(claim.body()).contains("not-eligible");
            assertThat(hall.complete(RATED, one[1], Map.of("contactOutcome", "REFUSED", "contactNote", "x", "contactedAt", hall.now())).status()).isEqualTo(403);
            assertThat(hall.post("leader-district", "/api/v1/cases/" + one[0] + "/assign", Map.of("taskId", one[1], "userId", RATED)).status()).isEqualTo(400);
            assertThat(hall.post(RATED, "/api/v1/cases/" + one[0] + "/unmask", Map.of("purpose", "CONTACT")).status()).isEqualTo(403);
            assertThat(hall.post(RATED, "/api/v1/cases/" + one[0] + "/contact-attempts", Map.of("means", "x", "note", "x")).status()).isEqualTo(403);
            assertThat(hall.get(RATED, "/api/v1/cases/" + one[0]).body()).doesNotContain(NAME, "王小明");
        }
        String colleague = other();
        assertThat(hall.claim(RATED, hall.task(RATED, colleague, "Task_ContactReviewer")).status()).as("a case about somebody else").isEqualTo(204);
    }

    @Test
    void unmasksForTheAssigneeOfThePurposesTaskAndWritesItDown() {
        String task = hall.task(OFFICER, caseNo, "Task_ContactReviewer");
        assertThat(unmask(OFFICER, "CONTACT").status()).as("before the claim").isEqualTo(403);
        hall.claim(OFFICER, task);
        int before = accesses();

        Answer shown = unmask(OFFICER, "CONTACT");

        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains(NAME, PHONE);
        assertThat(accesses()).isEqualTo(before + 1);
        Map<String, Object> access = jdbc.queryForMap("select actor, purpose, case_no, task_id from vault_access where case_no = ?", caseNo);
        assertThat(access.values()).containsExactlyInAnyOrder(OFFICER, "CONTACT", caseNo, task);
        JsonNode events = hall.get("supervisor", address).json().path("events");
        assertThat(events.findValuesAsText("type")).containsOnlyOnce("UNMASKED");

        for (String purpose : List.of("VERIFY", "EXPLAIN", "RETURN_VISIT")) {
            assertThat(unmask(OFFICER, purpose).status()).as("another task's purpose " + purpose).isEqualTo(403);
        }
        for (String purpose : List.of("NOPE", "SPOT_CHECK", "")) {
            assertThat(unmask(OFFICER, purpose).status()).as(purpose).isIn(400, 403, 422);
        }
        for (String person : List.of("officer2-district", "leader-district", "coordinator-district", "arbiter-district", "supervisor", "auditor", "admin")) {
            Answer refused = unmask(person, "CONTACT");
            assertThat(refused.status()).as(person).isEqualTo(403);
            assertThat(refused.body()).doesNotContain(NAME, PHONE);
        }
        assertThat(accesses()).as("a refusal shows nothing").isEqualTo(before + 1);

        hall.complete(OFFICER, task, Map.of("contactOutcome", "REFUSED", "contactNote", "x", "contactedAt", hall.now()));
        assertThat(unmask(OFFICER, "CONTACT").status()).as("after the task").isEqualTo(403);
        hall.claim(OFFICER, hall.task(OFFICER, caseNo, "Task_VerifyReview"));
        assertThat(unmask(OFFICER, "VERIFY").body()).contains(PHONE);
    }

    private Answer unmask(String person, String purpose) {
        return hall.post(person, address + "/unmask", Map.of("purpose", purpose));
    }

    private int accesses() {
        return jdbc.queryForObject("select count(*) from vault_access where case_no = ?", Integer.class, caseNo);
    }

    private boolean listed(String person) {
        for (int page = 0;; page++) {
            JsonNode found = hall.get(person, "/api/v1/cases?size=100&page=" + page).json().path("items");
            if (found.findValuesAsText("caseNo").contains(caseNo)) {
                return true;
            }
            if (found.size() < 100) {
                return false;
            }
        }
    }

    /** A case of the same unit that rates nobody known. */
    private String other() {
        return hall.badReview(Map.of("serviceRecord", hall.service("hall", "A01", "E9999", caseNo)));
    }
}
