package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.story.Channel.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Spot checks of closed cases, and whose word on a return visit counts. */
abstract class SpotChecks extends Story {

    private static final String CHECK = "Task_SpotCheck";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void aContradictionOpensSupervisionAndTheVisitCountsNoLonger() {
        String caseNo = closed(window.reports(Letter.aBadReview()));
        assertThat(standing(caseNo)).isEqualTo("NOTHING");
        String no = open("supervisor", caseNo).expect(201).body().path("checkNo").asText();
        supervisor.claims(no, CHECK);

        assertThat(supervisor.does(caseNo, "unmask", "purpose", "SPOT_CHECK").expect(200).body().path("phone").asText()).isNotEmpty();
        person("supervisor2").does(caseNo, "unmask", "purpose", "SPOT_CHECK").isRefused(403, "unmask-not-allowed");
        supervisor.tries(no, CHECK, "checkOutcome", "CONTRADICTED").isRefused(400, "input-missing");
        supervisor.completes(no, CHECK, "checkOutcome", "CONTRADICTED", "checkNote", "评价人说没有接到过电话");

        assertThat(cases.see(caseNo).orders()).containsExactly("VISIT_CONTRADICTED open");
        assertThat(cases.see(caseNo).events()).contains("SPOT_CHECK_OPENED", "UNMASKED", "SPOT_CHECKED").containsOnlyOnce("VISIT_CONTRADICTED");
        assertThat(standing(caseNo)).isEqualTo("VISIT");
        assertThat(district.coordinator().sees(caseNo, "Task_SuperviseOverdue")).isTrue();
        assertThat(http.page("supervisor", "/cases/" + caseNo).text()).contains("回访不实", "评价人说没有接到过电话", "抽查结果");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains("回访不实").doesNotContain("没有接到过电话");
        supervisor.does(caseNo, "unmask", "purpose", "SPOT_CHECK").isRefused(403, "unmask-not-allowed");
    }

    @Test
    void aConfirmedOrUnansweredOneChangesNothing() {
        String caseNo = closed(window.reports(Letter.aBadReview()));
        String first = open("supervisor", caseNo).expect(201).body().path("checkNo").asText();
        open("supervisor2", caseNo).isRefused(409, "spot-check-open");
        supervisor.completes(first, CHECK, "checkOutcome", "UNREACHABLE", "checkNote", "两次无人接听");
        String second = open("supervisor2", caseNo).expect(201).body().path("checkNo").asText();
        supervisor.completes(second, CHECK, "checkOutcome", "CONFIRMED");

        assertThat(cases.see(caseNo).orders()).isEmpty();
        assertThat(standing(caseNo)).isEqualTo("NOTHING");
        JsonNode checks = http.get("auditor", "/api/v1/cases/" + caseNo).expect(200).body().path("spotChecks");
        assertThat(checks.findValuesAsText("outcome")).containsExactly("UNREACHABLE", "CONFIRMED");
    }

    @Test
    void onlySupervisorsOpenOneAndOnlyOnClosedCases() {
        String open = window.reports(Letter.aBadReview().rating("E1024", "A03"));
        open("supervisor", open).isRefused(409, "case-not-closed");
        String caseNo = closed(open);

        for (String account : new String[] {"coordinator-district", "officer-district", "leader-district", "auditor"}) {
            open(account, caseNo).isRefused(403, "spot-check-by-supervisor");
        }
        open("coordinator-tax", caseNo).expect(404);
        String no = open("supervisor", caseNo).expect(201).body().path("checkNo").asText();
        assertThat(district.coordinator().sees(no, CHECK)).isFalse();
        assertThat(http.get("clerk-district", "/api/v1/cases/" + caseNo).expect(200).body().path("spotChecks")).isEmpty();
        assertThat(http.page("officer-district", "/spot-checks").status()).isEqualTo(403);
        assertThat(http.page("coordinator-district", "/spot-checks").text()).contains(caseNo).doesNotContain("随机抽取");
        assertThat(http.page("coordinator-tax", "/spot-checks").text()).doesNotContain(caseNo);
    }

    @Test
    void theReviewersOwnAnswerBeatsTheRecordOnce() {
        Receipt receipt = window.sends(Letter.aBadReview());
        String caseNo = closed(receipt.caseNo());

        rates(receipt, "DISSATISFIED");

        assertThat(cases.see(caseNo).orders()).containsExactly("VISIT_CONTRADICTED open");
        assertThat(standing(caseNo)).isEqualTo("VISIT");
        assertThat(http.page("leader-district", "/cases/" + caseNo).text()).contains("评价人本人评价", "回访不实");
    }

    @Test
    void anAnswerBeforeTheVisitIsComparedWhenTheVisitIsRecorded() {
        Receipt receipt = window.sends(Letter.aBadReview());
        district(receipt.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff();
        rates(receipt, "DISSATISFIED");
        assertThat(cases.see(receipt.caseNo()).orders()).isEmpty();

        district(receipt.caseNo()).visited("SATISFIED").filed();

        assertThat(cases.see(receipt.caseNo()).orders()).containsExactly("VISIT_CONTRADICTED open");
    }

    @Test
    void aContentReviewerContradictsNothing() {
        Receipt receipt = window.sends(Letter.aBadReview());
        String caseNo = closed(receipt.caseNo());

        rates(receipt, "SATISFIED");

        assertThat(cases.see(caseNo).orders()).isEmpty();
        assertThat(standing(caseNo)).isEqualTo("NOTHING");
    }

    @Test
    void aSampleIsDrawnByLotAndCanBeDrawnAgain() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(closed(window.reports(Letter.aBadReview())));
        }
        String today = cases.see(all.get(0)).json().path("closedAt").asText().substring(0, 10);
        sample("coordinator-district", "hall", today, today, 2).isRefused(403, "spot-check-by-supervisor");
        sample("supervisor", "nowhere", today, today, 2).expect(422);
        sample("supervisor", "hall", today, LocalDate.parse(today).minusDays(1).toString(), 2).expect(422);
        sample("supervisor", "hall", today, today, 0).expect(422);
        sample("supervisor", "medical", today, today, 1).isRefused(409, "sample-empty");

        JsonNode drawn = sample("supervisor", "hall", today, today, 2).expect(201).body();

        assertThat(drawn.path("population")).extracting(JsonNode::asText).containsAll(all);
        assertThat(drawn.path("populationSize").asInt()).isEqualTo(drawn.path("population").size());
        assertThat(drawn.path("drawn")).hasSize(2);
        assertThat(drawn.path("seed").asText()).hasSize(64);
        JsonNode kept = http.get("auditor", "/api/v1/spot-checks/samples/" + drawn.path("sampleNo").asText()).expect(200).body();
        assertThat(kept).isEqualTo(drawn);
        for (JsonNode caseNo : drawn.path("drawn")) {
            open("supervisor", caseNo.asText()).isRefused(409, "spot-check-open");
        }
        assertThat(http.page("supervisor", "/spot-checks?sample=" + drawn.path("sampleNo").asText()).text())
                .contains(drawn.path("drawn").get(0).asText(), drawn.path("seed").asText());
    }

    @Test
    void theShareOfVisitsByTheRectifierIsShownPerUnit() {
        String caseNo = closed(window.reports(Letter.aBadReview()));
        String today = cases.see(caseNo).json().path("closedAt").asText().substring(0, 10);

        String page = http.page("supervisor", "/spot-checks?from=" + today + "&to=" + today).text();

        assertThat(page).contains("由整改人本人回访的占比", "100%");
    }

    @Test
    void aLateSpotCheckIsRemindedOf() {
        String caseNo = closed(window.reports(Letter.aBadReview()));
        String no = open("supervisor", caseNo).expect(201).body().path("checkNo").asText();
        for (int i = 0; i < 3; i++) {
            clock.advanceToTheNextWorkingMorning();
        }

        assertThat(jdbc.queryForObject("select count(*) from duty_limit where reference = ? and overdue_at is not null and reminded_at is not null",
                Integer.class, no)).isEqualTo(1);
        supervisor.completes(no, CHECK, "checkOutcome", "CONFIRMED");
    }

    private String closed(String caseNo) {
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        return caseNo;
    }

    private Answer open(String account, String caseNo) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/spot-checks", Map.of());
    }

    private Answer sample(String account, String unit, String from, String to, int count) {
        return http.post(account, "/api/v1/spot-checks/samples", Map.of("unitCode", unit, "from", from, "to", to, "count", count));
    }

    private void rates(Receipt receipt, String rating) {
        assertThat(http.form("/receipt/" + receipt.receipt() + "/rating", "rating=" + rating).status()).isEqualTo(302);
    }

    private String standing(String caseNo) {
        return jdbc.queryForObject("select missing_part from case_file where case_no = ?", String.class, caseNo);
    }
}
