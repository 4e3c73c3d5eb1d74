package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Leads: opened from a case, read and worked on by supervisors alone. */
abstract class LeadTransfers extends Story {

    private static final String TEXT = "窗口主任打电话要求评价人撤回差评";
    private static final String TO = "区纪委监委派驻纪检监察组";

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void aWorkingMorning() {
        clock.advanceToTheNextWorkingMorning();
    }

    @Test
    void aFlaggedLeadIsConfirmedAndKeptForAccountability() {
        String caseNo = window.reports(Letter.aBadReview().rating("E1024", "A03"));
        String no = opens("officer-district", caseNo, "RETALIATION");

        assertThat(no).matches("XS-\\d{8}-\\d{6}");
        supervisor.completes(no, "Task_TransferLead", "transferDecision", "TRANSFER", "transferNote", "已移送派驻组");
        supervisor.completes(no, "Task_RecordReply", "leadOutcome", "PENDING", "replyNote", "正在初核");
        supervisor.completes(no, "Task_RecordReply", "leadOutcome", "CONFIRMED", "replyNote", "情况属实");
        assertThat(lead("supervisor", no).path("state").asText()).isEqualTo("CONFIRMED");
        supervisor.completes(no, "Task_RecordAccountability", "accountabilityNote", "已通报批评，并回访保护评价人");

        JsonNode lead = lead("supervisor2", no);
        assertThat(lead.path("state").asText()).isEqualTo("ACCOUNTED");
        assertThat(lead.path("text").asText()).isEqualTo(TEXT);
        assertThat(lead.path("to").asText()).isEqualTo(TO);
        assertThat(lead.path("steps").findValuesAsText("what")).containsExactly("TRANSFERRED", "REPLY_PENDING", "CONFIRMED", "ACCOUNTED");
        assertThat(http.page("supervisor", "/leads?accountability=true").text()).contains(no, "打击报复", "E1024");
        assertThat(http.page("supervisor", "/leads/" + no).text()).contains(TEXT, "已通报批评，并回访保护评价人");
    }

    @Test
    void theCaseTellsThatThereIsOneAndNothingMore() {
        String caseNo = window.reports(Letter.aBadReview().rating("E1024", "A03"));
        String no = opens("officer-district", caseNo, "FRAUD");
        supervisor.completes(no, "Task_TransferLead", "transferDecision", "TRANSFER", "transferNote", "已移送");

        JsonNode event = cases.see(caseNo).event("LEAD_OPENED");
        assertThat(event.path("actor").asText()).isEqualTo("system");
        assertThat(event.path("detail")).isEmpty();
        assertThat(cases.see(caseNo).event("LEAD_TRANSFERRED").path("detail")).isEmpty();
        assertThat(caseOf("officer-district", caseNo).path("leads").findValuesAsText("leadNo")).as("the opener").containsExactly(no);
        assertThat(caseOf("officer-district", caseNo).path("leads").get(0).size()).as("number and day").isEqualTo(2);
        for (String account : new String[] {"officer2-district", "leader-district", "coordinator-district", "auditor", "admin"}) {
            assertThat(caseOf(account, caseNo).path("leads")).as(account).isEmpty();
        }
        assertThat(caseOf("clerk-district", caseNo).path("events").findValuesAsText("type")).as("the rated person").doesNotContain("LEAD_OPENED", "LEAD_TRANSFERRED");
        assertThat(http.page("clerk-district", "/cases/" + caseNo).text()).doesNotContain("线索");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains(no).doesNotContain(TEXT).doesNotContain("/leads/" + no);
    }

    @Test
    void nobodyButSupervisorsReadsOne() {
        String caseNo = window.reports(Letter.aBadReview());
        String no = opens("coordinator-district", caseNo, "OBSTRUCTION");

        for (String account : new String[] {"coordinator-district", "officer-district", "leader-district", "auditor", "admin", "arbiter-district", "clerk-district"}) {
            http.get(account, "/api/v1/leads/" + no).expect(404);
            http.get(account, "/api/v1/leads").expect(404);
            assertThat(http.page(account, "/leads/" + no).status()).as(account).isEqualTo(404);
            assertThat(http.page(account, "/leads").status()).as(account).isEqualTo(404);
            for (String path : new String[] {"task?processInstanceBusinessKey=", "history/task?processInstanceBusinessKey=",
                    "process-instance?businessKey=", "history/process-instance?processInstanceBusinessKey="}) {
                assertThat(http.get(account, "/engine-rest/" + path + no).expect(200).body()).as(account + " " + path).isEmpty();
            }
            assertThat(http.get(account, "/engine-rest/history/variable-instance?variableName=leadNo").expect(200).body()).as(account).isEmpty();
        }
        assertThat(supervisor.sees(no, "Task_TransferLead")).isTrue();
        lead("supervisor", no);
    }

    @Test
    void whoOpenedItOrIsNotConcernedDoesNotDecideIt() {
        String caseNo = window.reports(Letter.aBadReview().rating("E1024", "A03"));
        for (String account : new String[] {"leader-district", "arbiter-district", "auditor", "clerk-district"}) {
            open(account, caseNo, "FRAUD").isRefused(403, "lead-not-allowed");
        }
        open("officer-tax", caseNo, "FRAUD").expect(404);
        open("officer-district", caseNo, "GOSSIP").expect(422);
        http.post("officer-district", "/api/v1/cases/" + caseNo + "/leads", Map.of("text", " ")).expect(422);

        String no = opens("supervisor", caseNo, null);

        supervisor.triesToClaim(no, "Task_TransferLead").isRefused(403, "not-eligible");
        Staff other = person("supervisor2");
        other.tries(no, "Task_TransferLead", "transferDecision", "KEEP", "transferNote", "x").isRefused(400, "input-not-allowed");
        other.tries(no, "Task_TransferLead", "transferDecision", "DISMISS").isRefused(400, "input-missing");
        other.completes(no, "Task_TransferLead", "transferDecision", "DISMISS", "transferNote", "与纪律无关");
        assertThat(lead("supervisor", no).path("state").asText()).isEqualTo("DISMISSED");
        assertThat(cases.see(caseNo).events()).doesNotContain("LEAD_TRANSFERRED");
    }

    @Test
    void aLateLeadIsShownToSupervisorsAndSupervisedNowhere() {
        String caseNo = window.reports(Letter.aBadReview());
        String no = opens("officer-district", caseNo, null);
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();

        assertThat(jdbc.queryForObject("select count(*) from duty_limit where reference = ? and overdue_at is not null", Integer.class, no)).isEqualTo(1);
        assertThat(cases.see(caseNo).orders()).doesNotContain("DECIDE open");
        supervisor.completes(no, "Task_TransferLead", "transferDecision", "TRANSFER", "transferNote", "迟了");
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();
        clock.advanceToTheNextWorkingMorning();
        supervisor.completes(no, "Task_RecordReply", "leadOutcome", "NOT_CONFIRMED", "replyNote", "未发现问题");
        assertThat(lead("supervisor", no).path("state").asText()).isEqualTo("NOT_CONFIRMED");
    }

    @Test
    void nothingOfItStandsInTheEngineOrOpenInOurTables() {
        String caseNo = window.reports(Letter.aBadReview());
        String no = opens("officer-district", caseNo, "CONCEALMENT");
        supervisor.completes(no, "Task_TransferLead", "transferDecision", "TRANSFER", "transferNote", TEXT);

        assertThat(jdbc.queryForList("select NAME_ from ACT_HI_VARINST where PROC_DEF_KEY_ = 'lead-transfer'", String.class))
                .doesNotContain("transferNote", "text", "to", "flag", "leadFlag", "openedBy");
        assertThat(jdbc.queryForList("select TEXT_ from ACT_HI_VARINST where PROC_DEF_KEY_ = 'lead-transfer' and TEXT_ is not null", String.class))
                .noneMatch(text -> text.contains("CONCEALMENT") || text.contains("officer") || text.contains("撤回差评"));
        byte[] sealed = jdbc.queryForObject("select lead_text from lead_file where lead_no = ?", byte[].class, no);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("撤回差评");
    }

    private String opens(String account, String caseNo, String flag) {
        return open(account, caseNo, flag).expect(201).body().path("leadNo").asText();
    }

    private Answer open(String account, String caseNo, String flag) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/leads",
                flag == null ? Map.of("to", TO, "text", TEXT) : Map.of("to", TO, "text", TEXT, "flag", flag));
    }

    private JsonNode lead(String account, String no) {
        return http.get(account, "/api/v1/leads/" + no).expect(200).body();
    }

    private JsonNode caseOf(String account, String caseNo) {
        return http.get(account, "/api/v1/cases/" + caseNo).expect(200).body();
    }
}
