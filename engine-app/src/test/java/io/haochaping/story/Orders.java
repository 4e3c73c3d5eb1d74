package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.identity.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders by hand, their replies, and what is supervised because it comes back again and again. */
abstract class Orders extends Story {

    private static final String SUPERVISE = "Task_SuperviseOverdue";
    private static final String COORDINATOR = "coordinator-district";

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void anOrderByHandIsAnsweredByTheLeaderWithEvidence() {
        String caseNo = window.reports(Letter.aBadReview());
        JsonNode issued = issue(COORDINATOR, caseNo, "请三日内约谈承办人并报送整改方案").expect(201).body();
        String no = issued.path("no").asText();

        assertThat(issued.path("cause").asText()).isEqualTo("MANUAL");
        assertThat(cases.see(caseNo).event("SUPERVISED").path("actor").asText()).isEqualTo(COORDINATOR);
        assertThat(district.leader().sees(caseNo, SUPERVISE)).isTrue();
        assertThat(person("coordinator2-district").sees(caseNo, SUPERVISE)).isTrue();
        assertThat(district.coordinator().sees(caseNo, SUPERVISE)).as("nobody answers the own order").isFalse();
        upload("leader-district", no).isRefused(403, "order-evidence-by-assignee");

        district.leader().claims(caseNo, SUPERVISE);
        upload("leader-district", no).expect(201);
        district.leader().completes(caseNo, SUPERVISE, "supervisionNote", "已约谈，方案附后");

        JsonNode answered = order(COORDINATOR, no);
        assertThat(answered.path("text").asText()).isEqualTo("请三日内约谈承办人并报送整改方案");
        assertThat(answered.path("answer").asText()).isEqualTo("已约谈，方案附后");
        assertThat(answered.path("answeredBy").asText()).isEqualTo("leader-district");
        assertThat(answered.at("/evidence/0/fileName").asText()).isEqualTo("约谈记录.txt");
        assertThat(cases.see(caseNo).events()).containsExactly("RECEIVED", "SUPERVISED", "EVIDENCE_ADDED", "SUPERVISION_ANSWERED");
        upload("leader-district", no).isRefused(409, "order-ended");
    }

    @Test
    void orderByHandIsForCoordinatorsOfTheCaseAndSupervisors() {
        String caseNo = window.reports(Letter.aBadReview());

        issue("officer-district", caseNo, "x").isRefused(403, "order-by-coordinator-or-supervisor");
        issue("leader-district", caseNo, "x").isRefused(403, "order-by-coordinator-or-supervisor");
        issue("coordinator-tax", caseNo, "x").expect(404);
        issue("supervisor", caseNo, " ").expect(422);
        issue("supervisor", caseNo, "请说明").expect(201);
        issue(COORDINATOR, caseNo, "再请说明").isRefused(409, "order-open");

        assertThat(cases.see(caseNo).orders()).containsExactly("MANUAL open");
        assertThat(district.coordinator().sees(caseNo, SUPERVISE)).isTrue();
    }

    @Test
    void aClosedCaseCanBeOrderedAboutAndAnExcludedOneCannot() {
        String closed = window.reports(Letter.aBadReview());
        district(closed).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        issue("supervisor", closed, "请补充材料").expect(201);
        district.leader().completes(closed, SUPERVISE, "supervisionNote", "已补充");
        assertThat(cases.see(closed).status()).isEqualTo("CLOSED");

        String excluded = window.reports(Letter.aBadReview());
        district.officer().addsEvidence(excluded);
        district(excluded).contacted().found("MISRATED").exclusionDecided(true);
        issue("supervisor", excluded, "请补充材料").isRefused(409, "case-excluded");
    }

    @Test
    void aUnitWithoutLeaderLeavesAnOrderToTheOtherCoordinators() {
        String caseNo = window.reports(Letter.aBadReview().in("medical"));
        issue(COORDINATOR, caseNo, "请说明").expect(201);

        district.coordinator().triesToClaimAny(caseNo, SUPERVISE).isRefused(403, "not-eligible");
        person("coordinator2-district").completes(caseNo, SUPERVISE, "supervisionNote", "已说明");

        assertThat(cases.see(caseNo).orders()).containsExactly("MANUAL ended");
    }

    @Test
    void whoIsInChargeSeesTheOrdersOfTheOwnCasesOnlyAndTheRatedPersonNone() {
        String caseNo = window.reports(Letter.aBadReview().rating("E1024", "A03"));
        String no = issue("supervisor", caseNo, "请说明").expect(201).body().path("no").asText();

        for (String account : new String[] {"officer-district", "leader-district", COORDINATOR, "supervisor", "auditor"}) {
            assertThat(lists(account, no)).as(account).isTrue();
            order(account, no);
        }
        for (String account : new String[] {"officer-tax", "officer-medical", "coordinator-tax", "clerk-district"}) {
            assertThat(lists(account, no)).as(account).isFalse();
            http.get(account, "/api/v1/supervision-orders/" + no).expect(404);
        }

        district.coordinator().does(caseNo, "redispatch", "unitCode", "medical", "reason", "医保事项").expect(204);

        assertThat(lists("officer-medical", no)).as("orders follow the case").isTrue();
        assertThat(lists("officer-district", no)).isFalse();
        assertThat(district.leader().sees(caseNo, SUPERVISE)).as("another unit's order").isFalse();
    }

    @Test
    void theThirdReworkIsSupervisedOnce() {
        String caseNo = window.reports(Letter.aBadReview());
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signOffRefused().rectified().signedOff().visited("DISSATISFIED")
                .rectified();
        assertThat(cases.see(caseNo).orders()).isEmpty();

        district(caseNo).signOffRefused().rectified().signOffRefused().rectified().signedOff();

        assertThat(cases.see(caseNo).orders()).containsExactly("REWORK open");
        district.coordinator().completes(caseNo, SUPERVISE, "supervisionNote", "已约谈");
        district(caseNo).visited("SATISFIED").filingRefused();
        assertThat(cases.see(caseNo).orders()).as("once per case").containsExactly("REWORK ended");
    }

    @Test
    void anOrderFollowsTheCoordinatorsThatThereAre() {
        String caseNo = window.reports(Letter.aBadReview());
        clock.advanceTo(cases.see(caseNo).deadline("contact").dueAt().plusSeconds(1));
        district.coordinator().claims(caseNo, SUPERVISE);
        String group = "coordinator-district";
        try {
            accounts.leave(COORDINATOR, group);
            accounts.leave("coordinator2-district", group);

            assertThat(supervisor.sees(caseNo, SUPERVISE)).isTrue();
            assertThat(cases.see(caseNo).event("REASSIGNED").at("/detail/from").asText()).isEqualTo(COORDINATOR);
        } finally {
            accounts.join(COORDINATOR, group);
            accounts.join("coordinator2-district", group);
        }
        district.coordinator().completes(caseNo, SUPERVISE, "supervisionNote", "已督促");
        assertThat(cases.see(caseNo).orders()).containsExactly("CONTACT ended");
    }

    private Answer issue(String account, String caseNo, String text) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/supervision-orders", Map.of("text", text));
    }

    private Answer upload(String account, String no) {
        return http.upload(account, "/api/v1/supervision-orders/" + no + "/evidence", "约谈记录.txt", "约谈时间地点人员");
    }

    private JsonNode order(String account, String no) {
        return http.get(account, "/api/v1/supervision-orders/" + no).expect(200).body();
    }

    /** Turns the pages: the stories before left orders of their own. */
    private boolean lists(String account, String no) {
        for (int page = 0; ; page++) {
            JsonNode items = http.get(account, "/api/v1/supervision-orders?open=true&size=100&page=" + page).expect(200).body().path("items");
            if (items.isEmpty()) {
                return false;
            }
            if (StreamSupport.stream(items.spliterator(), false).anyMatch(item -> item.path("no").asText().equals(no))) {
                return true;
            }
        }
    }
}
