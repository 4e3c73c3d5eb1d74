package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.improvement.ConcentratedProblems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Concentrated problems, over REST and the task list: what brings them about, what ends them, who may know. */
abstract class ConcentratedProblemCases extends ImprovementStory {

    private static final String EFFECT = "Task_RecordEffect";

    /** No other story ticks it. */
    private static final String RARE_NORM = "110";

    @Autowired
    private ConcentratedProblems problems;

    @Test
    void badReviewsOnOneWindowBecomeOneConcentratedProblemThatEndsWithItsEffect() {
        for (int i = 0; i < 5; i++) {
            window.reports(Letter.aBadReview().rating("E1024", "A97"));
        }
        problems.look();
        String no = problemOn("WINDOW", "A97");
        assertThat(problems.look()).as("once per cluster").isZero();
        assertThat(problemOn("STAFF", "E1024")).as("three on one person").isNotEqualTo(no);
        assertThat(see("supervisor", no).path("cases")).hasSize(5);
        assertThat(http.page("supervisor", "/improvements/key-supervision").text()).contains("A97", no);
        tries(no, "disposition", "FORWARD").isRefused(400, "disposition-not-for-source");
        tries(no, "disposition", "ANSWER").isRefused(400, "disposition-not-for-source");

        adopt(no, "hall");
        clock.advanceToTheNextWorkingMorning();
        district.officer().completes(no, CARRY_OUT, "measure", "窗口轮岗，重新培训");
        district.coordinator().completes(no, ACCEPT, "acceptanceNote", "属实", "accepted", true);
        int before = see("supervisor", no).path("reviewsBefore").asInt();
        isObservedForThirtyWholeDays(no, clock.now().toLocalDate());
        district.coordinator().completes(no, EFFECT, "effectNote", "差评明显减少", "effectShown", true);

        JsonNode ended = see("supervisor", no);
        assertThat(ended.path("state").asText()).isEqualTo("EFFECT_SHOWN");
        assertThat(ended.path("reviewsBefore").asInt()).isEqualTo(before).isEqualTo(5);
        assertThat(ended.path("reviewsAfter").asInt()).as("that of the day after the period is not observed").isEqualTo(1);
        assertThat(http.page("supervisor", "/improvements/key-supervision").text()).contains("近期办结");
    }

    private void isObservedForThirtyWholeDays(String no, LocalDate accepted) {
        tooEarlyForTheEffectOf(no);
        LocalDate effectFrom = LocalDate.parse(see("supervisor", no).path("effectFrom").asText());
        assertThat(effectFrom).isEqualTo(accepted.plusDays(31));
        comes(effectFrom.minusDays(2));
        window.reports(Letter.aBadReview().rating("E1024", "A97"));
        comes(effectFrom.minusDays(1));
        tooEarlyForTheEffectOf(no);
        comes(effectFrom);
        window.reports(Letter.aBadReview().rating("E1024", "A97"));
    }

    private void tooEarlyForTheEffectOf(String no) {
        district.coordinator().tries(no, EFFECT, "effectNote", "好转", "effectShown", true).isRefused(409, "effect-too-early");
    }

    private void comes(LocalDate day) {
        clock.advanceTo(day.atTime(9, 0).atOffset(clock.now().getOffset()));
    }

    @Test
    void aProblemAboutAPersonIsKeptFromThatPersonAndFromOthersWhoAreRated() {
        String no = post("coordinator-tax", PATH + "/problems", problem("tax", "STAFF", "tax-hall", "T2001")).expect(201).body().path("improvementNo").asText();
        post("coordinator-tax", PATH + "/problems", problem("tax", "STAFF", "tax-hall", "T2001")).isRefused(409, "cluster-open");
        post("coordinator-tax", PATH + "/problems", problem("tax", "STAFF", "tax-hall", "T9999")).expect(422);
        post("coordinator-tax", PATH + "/problems", problem("district", "UNIT", "", "hall")).isRefused(403, "cluster-by-coordinator-or-supervisor");
        post("officer-tax", PATH + "/problems", problem("tax", "NORM", "", "207")).isRefused(403, "cluster-by-coordinator-or-supervisor");

        assertSees(no, "coordinator-tax", "supervisor");
        assertSeesNot(no, "clerk-tax", "clerk-district", "coordinator-district");
        assertThat(http.page("clerk-tax", "/improvements/key-supervision").text()).doesNotContain("T2001", no);
    }

    @Test
    void excludedReviewsNeverCount() {
        String caseNo = window.reports(Letter.aBadReview().ticking("111"));
        String no = post("coordinator-district", PATH + "/problems", problem("district", "NORM", "", "111")).expect(201).body().path("improvementNo").asText();
        int before = see("supervisor", no).path("reviewsBefore").asInt();
        assertThat(before).isEqualTo(see("supervisor", no).path("cases").size());
        assertThat(see("supervisor", no).path("cases").toString()).contains(caseNo);

        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED").exclusionDecided(true);

        assertThat(see("supervisor", no).path("cases").toString()).doesNotContain(caseNo);
        assertThat(see("supervisor", no).path("reviewsBefore").asInt()).isEqualTo(before - 1);
    }

    @Test
    void aProblemWhoseReviewsWereAllExcludedEndsAsUnfoundedAndCountsAgainAfterwards() {
        String caseNo = window.reports(Letter.aBadReview().ticking(RARE_NORM));
        String no = post("coordinator-district", PATH + "/problems", problem("district", "NORM", "", RARE_NORM)).expect(201).body().path("improvementNo").asText();
        adopt(no, "hall");
        unfounded("coordinator-district", no, "评价已剔除").isRefused(409, "problem-still-counts");
        assertThat(http.page("coordinator-district", "/improvements/" + no).text()).doesNotContain("认定集中问题不成立");
        district.officer().addsEvidence(caseNo);
        district(caseNo).contacted().found("MISRATED").exclusionDecided(true);

        assertThat(http.page("coordinator-district", "/improvements/" + no).text()).contains("认定集中问题不成立");
        assertThat(http.page("leader-district", "/improvements/" + no).text()).doesNotContain("认定集中问题不成立");
        unfounded("leader-district", no, "评价已剔除").isRefused(403, "cluster-by-coordinator-or-supervisor");
        unfounded("coordinator-tax", no, "评价已剔除").expect(404);
        unfounded("coordinator-district", no, " ").expect(422);
        unfounded("coordinator-district", no, "所涉评价已全部剔除").expect(204);

        assertThat(state(no)).isEqualTo("UNFOUNDED");
        assertThat(see("supervisor", no).path("open").asBoolean()).isFalse();
        assertThat(http.get("supervisor", "/engine-rest/task?processInstanceBusinessKey=" + no).expect(200).body()).isEmpty();
        assertThat(http.page("supervisor", "/improvements/" + no).text()).contains("集中问题不成立", "所涉评价已全部剔除");
        unfounded("coordinator-district", no, "再次").isRefused(409, "problem-ended");
        post("coordinator-district", PATH + "/problems", problem("district", "NORM", "", RARE_NORM)).expect(201);
    }

    private static Map<String, String> problem(String jurisdiction, String kind, String unit, String code) {
        return Map.of("jurisdiction", jurisdiction, "kind", kind, "unitCode", unit, "code", code, "text", "群众反映集中");
    }

    private String problemOn(String kind, String code) {
        JsonNode items = http.get("supervisor", PATH + "?source=CONCENTRATED&size=100").expect(200).body().path("items");
        return StreamSupport.stream(items.spliterator(), false).filter(item -> item.path("open").asBoolean() && item.at("/cluster/kind").asText().equals(kind)
                && item.at("/cluster/code").asText().equals(code)).map(item -> item.path("no").asText()).findFirst().orElseThrow();
    }
}
