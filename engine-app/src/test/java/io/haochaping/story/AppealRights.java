package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.haochaping.identity.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 申诉复核: the rated person and the leader appeal once each, strangers to the case decide; nobody else, and no other road. */
abstract class AppealRights extends AppealStory {

    @Autowired
    private Accounts accounts;

    @Test
    void onlyTheRatedPersonAndTheLeaderAppealAndOnceEach() {
        String caseNo = aCase();
        lodging("officer-district", caseNo, "MISRATED").isRefused(403, "appeal-by-rated-or-leader");
        lodging("coordinator-district", caseNo, "MISRATED").isRefused(403, "appeal-by-rated-or-leader");
        lodging("leader-tax", caseNo, "MISRATED").expect(404);
        lodging("clerk-tax", caseNo, "MISRATED").expect(404);
        lodging(RATED, caseNo, "NONSENSE").expect(422);
        lodging(RATED, caseNo, null).expect(422);

        String own = lodge(RATED, caseNo, "MISRATED");
        lodging(RATED, caseNo, "MALICIOUS").isRefused(409, "already-appealed");
        String leaders = lodge("leader-district", caseNo, "OTHER");

        http.get(RATED, "/api/v1/appeals/" + leaders).expect(404);
        http.get("officer-tax", "/api/v1/appeals/" + own).expect(404);
        assertThat(appeal("leader-district", own).at("/texts/grounds").asText()).isEqualTo(GROUNDS);
        upload("leader-district", own, "x.txt", "x").isRefused(403, "appeal-evidence-by-appellant");
        upload(RATED, own, "run.exe", "MZ\u0000\u0001").expect(415);
    }

    @Test
    void whoeverExaminedAnAppealDoesNotDecideOnTheExclusionOfTheCase() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        examine("arbiter-district", caseNo, false);
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED");

        district.arbiter().triesToClaimAny(caseNo, "Task_DecideExclusion").isRefused(403, "not-eligible");
        person("arbiter2-district").completes(caseNo, "Task_DecideExclusion", "exclusionUpheld", true, "exclusionNote", "认定");

        assertThat(cases.see(caseNo).status()).isEqualTo("EXCLUDED");
        assertThat(appeal(RATED, no).path("state").asText()).as("nothing was left to decide").isEqualTo("SETTLED");
        recheck(RATED, no).isRefused(409, "appeal-ended");
        assertThat(openTasks(caseNo)).isEmpty();
        assertThat(jobsOf(caseNo)).isZero();
    }

    @Test
    void theWindowsOpenWithTheUnitAndAgainWithTheClosing() {
        String late = aCase();
        OffsetDateTime received = clock.now();
        String closes = http.get("supervisor", "/api/v1/calendar/deadline?days=5&unit=WORKING&jurisdiction=district&from=" + received.toLocalDate())
                .expect(200).body().path("dueAt").asText();
        clock.advanceTo(OffsetDateTime.parse(closes).plusSeconds(1));
        lodging(RATED, late, "MISRATED").isRefused(409, "appeal-window-closed");

        district(late).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();

        lodge(RATED, late, "MISRATED");
        assertThat(openTasks(late)).contains(EXAMINE);
    }

    @Test
    void withoutAnybodyElseSupervisorsDecide() {
        String caseNo = aCase();
        List<String> arbiters = List.of("arbiter-district", "arbiter2-district");
        List<String> coordinators = List.of("coordinator-district", "coordinator2-district");
        try {
            arbiters.forEach(account -> accounts.leave(account, "arbiter-district"));
            lodge(RATED, caseNo, "MISRATED");
            assertThat(district.coordinator().sees(caseNo, EXAMINE)).isTrue();
            coordinators.forEach(account -> accounts.leave(account, "coordinator-district"));
            assertThat(supervisor.sees(caseNo, EXAMINE)).isTrue();
        } finally {
            arbiters.forEach(account -> accounts.join(account, "arbiter-district"));
            coordinators.forEach(account -> accounts.join(account, "coordinator-district"));
        }
        examine("arbiter-district", caseNo, false);
    }

    @Test
    void nothingThatPeopleWroteAndNobodysNameStandsInTheEngine() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        examine("arbiter-district", caseNo, false);
        http.post(RATED, "/api/v1/appeals/" + no + "/recheck", Map.of("grounds", "未看录像")).expect(200);
        person("arbiter2-district").completes(caseNo, RECHECK, "recheckUpheld", false, "recheckNote", "复核理由");

        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL")) {
            List<String> texts = jdbc.queryForList("select TEXT_ from " + table + " where TEXT_ is not null and PROC_DEF_KEY_ = 'appeal'", String.class);
            assertThat(texts).isNotEmpty().noneMatch(text -> Stream.of(GROUNDS, "未看录像", "复核理由", "认定理由", RATED).anyMatch(text::contains));
        }
        assertThat(jdbc.queryForList("select sealed from appeal_text where appeal_no = ?", byte[].class, no)).hasSize(4)
                .allSatisfy(sealed -> assertThat(new String(sealed, java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("理由", "录像", "窗口"));
    }

    @Test
    void theRatedPersonGetsNoOtherRoadToTheCase() {
        String caseNo = aCase();
        String no = lodge(RATED, caseNo, "MISRATED");
        String task = taskId(caseNo, EXAMINE);

        for (String path : List.of("/engine-rest/task/" + task, "/engine-rest/task/" + task + "/form-variables")) {
            assertThat(http.get(RATED, path).status()).as(path).isIn(403, 404);
        }
        http.post(RATED, "/api/v1/cases/" + caseNo + "/unmask", Map.of("purpose", "VERIFY")).expect(403);
        assertThat(http.get(RATED, "/api/v1/cases/" + caseNo).expect(200).text()).doesNotContain("王小明", "13800138000");
        assertThat(http.get(RATED, "/api/v1/appeals/" + no).expect(200).text()).doesNotContain("王小明", "13800138000");
        assertThat(http.page(RATED, "/appeals/" + no).expect(200).text()).contains(GROUNDS).doesNotContain("王小明");
        assertThat(http.page("arbiter-district", "/appeals").expect(200).text()).contains(no);
        assertThat(http.page("leader-district", "/cases/" + caseNo).expect(200).text()).contains("提出申诉", no);
    }
}
