package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.process.Appeal;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.Improvement;
import io.haochaping.process.SpotCheck;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** People with more roles than are good for separation of duties, and what they try. What one role alone may not is told with each matter. */
abstract class Misuses extends Story {

    private static final String RATED = "clerk-district";
    private static final Set<String> CONFLICTS = Set.of(Groups.arbiters("district"), Groups.coordinators("district"), Groups.SUPERVISORS,
            Groups.officers("hall"), Groups.leaders("hall"));

    @Autowired
    private Accounts accounts;
    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void everybodyHasTheOwnRoleAgain() {
        Map.of("officer-district", Groups.officers("hall"), "leader-district", Groups.leaders("hall"), RATED, "").forEach((account, own) ->
                CONFLICTS.stream().filter(group -> !group.equals(own)).filter(accounts.groupsOf(account)::contains).forEach(group -> accounts.leave(account, group)));
    }

    @Test
    void nobodyDecidesOnTheExclusionThatOneAskedFor() {
        accounts.join("officer-district", Groups.arbiters("district"));
        String caseNo = aCase();
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED");

        refuses("officer-district", caseNo, BadReviewHandling.Tasks.DECIDE_EXCLUSION);

        district(caseNo).exclusionDecided(true);
        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
    }

    @Test
    void nobodyDecidesOnTheOwnAppealNorRechecksIt() {
        accounts.join("leader-district", Groups.arbiters("district"));
        accounts.join(RATED, Groups.arbiters("district"));
        String caseNo = aCase();
        String no = appeal("leader-district", caseNo);
        List.of("leader-district", RATED).forEach(account -> refuses(account, caseNo, Appeal.Tasks.EXAMINE));

        district.arbiter().completes(caseNo, Appeal.Tasks.EXAMINE, "appealUpheld", false, "appealNote", "不成立");
        http.post("leader-district", "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "再看")).expect(200);

        List.of("leader-district", RATED, "arbiter-district").forEach(account -> refuses(account, caseNo, Appeal.Tasks.RECHECK));
    }

    @Test
    void nobodyDecidesOnTheOwnExtension() {
        accounts.join("officer-district", Groups.leaders("hall"));
        accounts.join("officer-district", Groups.coordinators("district"));
        Matter matter = new Matters(this, jdbc).at(DeadlineExtension.Tasks.ENDORSE);
        refuses("officer-district", matter.key(), DeadlineExtension.Tasks.ENDORSE);

        district.leader().completes(matter.key(), DeadlineExtension.Tasks.ENDORSE, "extensionEndorsed", true);

        refuses("officer-district", matter.key(), DeadlineExtension.Tasks.APPROVE);
    }

    @Test
    void nobodyConfirmsTheOwnRevocationAcceptsTheOwnMeasureOrChecksTheOwnVisit() {
        accounts.join("officer-district", Groups.SUPERVISORS);
        accounts.join("officer-district", Groups.coordinators("district"));
        Matters matters = new Matters(this, jdbc);

        refuses("supervisor", matters.at(ExclusionObjection.Tasks.CONFIRM).key(), ExclusionObjection.Tasks.CONFIRM);
        refuses("officer-district", matters.at(ExclusionObjection.Tasks.DECIDE).key(), ExclusionObjection.Tasks.DECIDE);
        refuses("officer-district", matters.at(Improvement.Tasks.ACCEPT).key(), Improvement.Tasks.ACCEPT);
        refuses("officer-district", matters.at(SpotCheck.Tasks.SPOT_CHECK).key(), SpotCheck.Tasks.SPOT_CHECK);
    }

    @Test
    void nobodyCompletesATaskOfAnotherUnit() {
        Matters matters = new Matters(this, jdbc);
        Map.of(DeadlineExtension.Tasks.ENDORSE, "leader-tax", Appeal.Tasks.EXAMINE, "arbiter-tax", Improvement.Tasks.TRIAGE, "coordinator-tax",
                Improvement.Tasks.CARRY_OUT, "officer-medical").forEach((task, stranger) -> refuses(stranger, matters.at(task).key(), task));
    }

    @Test
    void evidenceOfAForbiddenKindIsTakenNowhere() {
        String caseNo = aCase();
        String appealNo = appeal(RATED, caseNo);
        district.officer().claims(caseNo, BadReviewHandling.Tasks.CONTACT);

        for (String file : List.of("工具.exe", "页面.html", "照片.svg", "宏.docm", "看似图片.png")) {
            http.upload("officer-district", "/api/v1/cases/" + caseNo + "/evidence", file, "MZ<script>alert(1)</script>").expect(415);
            http.upload(RATED, "/api/v1/appeals/" + appealNo + "/evidence", file, "MZ<script>alert(1)</script>").expect(415);
        }
        assertThat(cases.see(caseNo).events()).doesNotContain("EVIDENCE_ADDED");
    }

    /** Whatever roles the rated person has besides: no road leads to the reviewer or to what others say about the case. */
    @Test
    void theRatedPersonOpensTheOwnCaseByNoOtherRoad() {
        accounts.join(RATED, Groups.officers("hall"));
        accounts.join(RATED, Groups.coordinators("district"));
        var receipt = window.sends(Letter.aBadReview().rating("E1024", "A03"));
        String caseNo = receipt.caseNo();
        assertThat(http.form("/receipt/" + receipt.receipt() + "/pressure", "text=SECRET").status()).isEqualTo(302);
        http.post("officer-district", "/api/v1/cases/" + caseNo + "/leads", Map.of("to", "SECRET", "text", "SECRET")).expect(201);

        refuses(RATED, caseNo, BadReviewHandling.Tasks.CONTACT);
        String task = cases.see(caseNo).idOf(BadReviewHandling.Tasks.CONTACT);
        for (String path : List.of("/engine-rest/task/" + task, "/engine-rest/task/" + task + "/form-variables", "/engine-rest/task/" + task + "/variables",
                "/engine-rest/task/" + task + "/deployed-form")) {
            assertThat(http.get(RATED, path).status()).as(path).isIn(403, 404);
        }
        for (String purpose : List.of("CONTACT", "VERIFY", "EXPLAIN", "RETURN_VISIT", "SPOT_CHECK")) {
            http.post(RATED, "/api/v1/cases/" + caseNo + "/unmask", Map.of("purpose", purpose)).expect(403);
        }
        for (String path : List.of("/api/v1/cases/" + caseNo, "/api/v1/cases?q=" + caseNo, "/api/v1/appeals", "/engine-rest/task?processInstanceBusinessKey=" + caseNo,
                "/engine-rest/history/task?processInstanceBusinessKey=" + caseNo)) {
            assertThat(http.get(RATED, path).text()).as(path).doesNotContain("王小明", "13800138000", "王*", "138****", "SECRET");
        }
        for (String path : List.of("/cases/" + caseNo, "/cases?q=" + caseNo, "/board", "/leads", "/pressure-reports", "/improvements")) {
            assertThat(http.page(RATED, path).text()).as(path).doesNotContain("王小明", "13800138000", "王*", "138****", "SECRET");
        }
    }

    private String aCase() {
        return window.reports(Letter.aBadReview().rating("E1024", "A03"));
    }

    private String appeal(String account, String caseNo) {
        return http.post(account, "/api/v1/cases/" + caseNo + "/appeals", Map.of("kind", "OTHER", "grounds", "另有原因")).expect(201).body()
                .path("appealNo").asText();
    }

    /** Neither claims nor completes it, and does not see it among the own tasks. */
    private void refuses(String account, String key, String task) {
        String id = http.get("supervisor2", "/engine-rest/task?processInstanceBusinessKey=" + key + "&taskDefinitionKey=" + task).expect(200).body()
                .get(0).path("id").asText();
        person(account).triesToClaimTask(id).isRefused(403, "not-eligible");
        assertThat(http.post(account, "/engine-rest/task/" + id + "/complete", Map.of("variables", Map.of())).status()).as(account + " " + task).isEqualTo(403);
    }
}
