package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.RateStanding;
import io.haochaping.organisation.DataScope;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the stories of appeals do and ask. */
abstract class AppealStory extends Story {

    static final String EXAMINE = "Task_ExamineAppeal";
    static final String RECHECK = "Task_RecheckAppeal";
    static final String RATED = "clerk-district";
    static final String GROUNDS = "评价人事后说明是给隔壁窗口的评价";

    @Autowired
    private CaseRate rate;
    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    String aCase() {
        return window.reports(Letter.aBadReview().rating("E1024", "A03"));
    }

    String closed() {
        String caseNo = aCase();
        district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        assertThat(cases.see(caseNo).status()).isEqualTo("CLOSED");
        return caseNo;
    }

    boolean countsInTheRate(String caseNo) {
        var ever = new CaseRate.Period(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
        return rate.cases(DataScope.EVERYTHING, ever, "hall", EnumSet.allOf(RateStanding.class), PageRequest.of(0, 5000)).stream()
                .anyMatch(counted -> counted.file().caseNo().equals(caseNo));
    }

    Answer lodging(String account, String caseNo, String kind) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/appeals", kind == null ? Map.of("grounds", GROUNDS) : Map.of("kind", kind, "grounds", GROUNDS));
    }

    String lodge(String account, String caseNo, String kind) {
        return lodging(account, caseNo, kind).expect(201).body().path("appealNo").asText();
    }

    void examine(String account, String caseNo, boolean upheld) {
        person(account).completes(caseNo, EXAMINE, "appealUpheld", upheld, "appealNote", "认定理由");
    }

    Answer recheck(String account, String no) {
        return http.post(account, "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "未看现场录像"));
    }

    Answer upload(String account, String no, String fileName, String content) {
        return http.upload(account, "/api/v1/appeals/" + no + "/evidence", fileName, content);
    }

    JsonNode appeal(String account, String no) {
        return http.get(account, "/api/v1/appeals/" + no).expect(200).body();
    }

    Answer triesToClaim(String account, String caseNo, String task) {
        return http.post(account, "/engine-rest/task/" + taskId(caseNo, task) + "/claim", Map.of("userId", account));
    }

    String taskId(String caseNo, String task) {
        return http.get("auditor", "/engine-rest/task?processInstanceBusinessKey=" + caseNo + "&taskDefinitionKey=" + task).expect(200).body()
                .get(0).path("id").asText();
    }

    List<String> openTasks(String caseNo) {
        return http.get("auditor", "/engine-rest/task?processInstanceBusinessKey=" + caseNo).expect(200).body().findValuesAsText("taskDefinitionKey");
    }

    int jobsOf(String caseNo) {
        return jdbc.queryForObject("select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ?",
                Integer.class, caseNo);
    }

    String noticesTo(String account, String no) {
        return String.join("\n", jdbc.queryForList("select facts from notice where account = ? and kind = 'APPEAL_DECIDED' and facts like ?", String.class,
                account, "%" + no + "%"));
    }
}
