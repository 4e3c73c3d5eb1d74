package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.process.Appeal;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.Improvement;
import io.haochaping.process.LeadTransfer;
import io.haochaping.process.SpotCheck;
import org.springframework.jdbc.core.JdbcTemplate;

/** Brings a fresh matter to any task of the processes beside the case, over REST. */
final class Matters {

    private static final String RATED = "clerk-district";

    private final Story told;
    private final JdbcTemplate jdbc;

    Matters(Story told, JdbcTemplate jdbc) {
        this.told = told;
        this.jdbc = jdbc;
    }

    /** A matter that stands at this task now. */
    Matter at(String task) {
        return switch (task) {
            case Appeal.Tasks.EXAMINE, Appeal.Tasks.RECHECK -> appeal(task);
            case ExclusionObjection.Tasks.DECIDE, ExclusionObjection.Tasks.CONFIRM -> objection(task);
            case DeadlineExtension.Tasks.ENDORSE, DeadlineExtension.Tasks.APPROVE -> extension(task);
            case LeadTransfer.Tasks.TRANSFER_LEAD, LeadTransfer.Tasks.RECORD_REPLY, LeadTransfer.Tasks.RECORD_ACCOUNTABILITY -> lead(task);
            case SpotCheck.Tasks.SPOT_CHECK -> spotCheck(task);
            case Improvement.Tasks.RECORD_EFFECT -> concentrated(task);
            default -> comment(task);
        };
    }

    private Matter appeal(String task) {
        String caseNo = told.window.reports(Letter.aBadReview().rating("E1024", "A03"));
        String no = post(RATED, "/api/v1/cases/" + caseNo + "/appeals", Map.of("kind", "MISRATED", "grounds", "系误评")).path("appealNo").asText();
        if (task.equals(Appeal.Tasks.RECHECK)) {
            told.district.arbiter().completes(caseNo, Appeal.Tasks.EXAMINE, "appealUpheld", false, "appealNote", "不成立");
            told.http.post(RATED, "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "未看录像")).expect(200);
        }
        return open(caseNo, task, "/appeals/" + no);
    }

    private Matter objection(String task) {
        var receipt = told.window.sends(Letter.aBadReview());
        told.district.officer().addsEvidence(receipt.caseNo());
        told.district(receipt.caseNo()).contacted().found("MISRATED").exclusionDecided(true);
        assertThat(told.http.form("/receipt/" + receipt.receipt() + "/objection", "text=no").status()).isEqualTo(302);
        if (task.equals(ExclusionObjection.Tasks.CONFIRM)) {
            told.supervisor.completes(receipt.caseNo(), ExclusionObjection.Tasks.DECIDE, "objectionUpheld", true, "objectionNote", "成立");
        }
        return open(receipt.caseNo(), task, "/objections/" + told.cases.see(receipt.caseNo()).json().at("/objection/no").asText());
    }

    private Matter extension(String task) {
        String caseNo = told.window.reports(Letter.aBadReview());
        jdbc.update("update case_file set policy_key = 'city-extension', policy_version = 1 where case_no = ?", caseNo);
        var close = told.cases.see(caseNo).deadline("close").dueDate();
        told.district(caseNo).contacted().foundComplex(close.toString()).complexityDecided(true);
        String no = post(told.district.officer().account(), "/api/v1/cases/" + caseNo + "/extension-requests",
                Map.of("newDate", close.plusDays(9).toString(), "reason", "需批复")).path("extensionNo").asText();
        if (task.equals(DeadlineExtension.Tasks.APPROVE)) {
            told.district.leader().completes(caseNo, DeadlineExtension.Tasks.ENDORSE, "extensionEndorsed", true);
        }
        return open(caseNo, task, "/extensions/" + no);
    }

    private Matter lead(String task) {
        String caseNo = told.window.reports(Letter.aBadReview());
        Map<String, String> said = Map.of("to", "派驻组", "text", "要求撤回差评");
        Map<String, String> flagged = Map.of("to", "派驻组", "text", "要求撤回差评", "flag", "RETALIATION");
        String no = post(told.district.officer().account(), "/api/v1/cases/" + caseNo + "/leads",
                task.equals(LeadTransfer.Tasks.RECORD_ACCOUNTABILITY) ? flagged : said).path("leadNo").asText();
        if (!task.equals(LeadTransfer.Tasks.TRANSFER_LEAD)) {
            told.supervisor.completes(no, LeadTransfer.Tasks.TRANSFER_LEAD, "transferDecision", "TRANSFER", "transferNote", "移送");
        }
        if (task.equals(LeadTransfer.Tasks.RECORD_ACCOUNTABILITY)) {
            told.supervisor.completes(no, LeadTransfer.Tasks.RECORD_REPLY, "leadOutcome", "CONFIRMED", "replyNote", "属实");
        }
        return open(no, task, "/leads/" + no);
    }

    private Matter spotCheck(String task) {
        String caseNo = told.window.reports(Letter.aBadReview());
        told.district(caseNo).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        String no = post(told.supervisor.account(), "/api/v1/cases/" + caseNo + "/spot-checks", Map.of()).path("checkNo").asText();
        return open(no, task, "/cases/" + caseNo);
    }

    private Matter comment(String task) {
        String no = post(told.district.coordinator().account(), "/api/v1/improvements/comments", Map.of("jurisdiction", "district", "way", "OPINION_BOX",
                "title", "排队", "text", "上午排队两小时")).path("improvementNo").asText();
        switch (task) {
            case Improvement.Tasks.RECORD_REPLY -> triaged(no, "FORWARD");
            case Improvement.Tasks.ANSWER -> triaged(no, "ANSWER");
            case Improvement.Tasks.CARRY_OUT -> adopted(no);
            case Improvement.Tasks.ACCEPT -> carriedOut(no);
            default -> { }
        }
        return open(no, task, "/improvements/" + no);
    }

    private Matter concentrated(String task) {
        String no = post(told.district.coordinator().account(), "/api/v1/improvements/problems", Map.of("jurisdiction", "district", "kind", "NORM",
                "unitCode", "", "code", "207", "text", "反映集中")).path("improvementNo").asText();
        carriedOut(no);
        told.district.coordinator().completes(no, Improvement.Tasks.ACCEPT, "acceptanceNote", "属实", "accepted", true);
        return open(no, task, "/improvements/" + no);
    }

    private void triaged(String no, String disposition) {
        told.district.coordinator().completes(no, Improvement.Tasks.TRIAGE, "triageNote", "分流", "disposition", disposition);
    }

    private void adopted(String no) {
        told.district.coordinator().completes(no, Improvement.Tasks.TRIAGE, "triageNote", "分流", "disposition", "ADOPT", "unitCode", "hall",
                "plannedDate", told.clock.now().toLocalDate().plusDays(1).toString());
    }

    private void carriedOut(String no) {
        adopted(no);
        told.district.officer().completes(no, Improvement.Tasks.CARRY_OUT, "measure", "已整改");
    }

    private JsonNode post(String account, String path, Map<String, ?> body) {
        return told.http.post(account, path, body).expect(201).body();
    }

    private Matter open(String key, String task, String page) {
        var tasks = told.http.get(told.supervisor.account(), "/engine-rest/task?processInstanceBusinessKey=" + key + "&taskDefinitionKey=" + task)
                .expect(200).body();
        assertThat(tasks).as(task).hasSize(1);
        return new Matter(key, page, tasks.get(0).path("id").asText());
    }
}
