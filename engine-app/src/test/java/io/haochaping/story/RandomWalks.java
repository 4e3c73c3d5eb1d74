package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.RateStanding;
import io.haochaping.organisation.DataScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever happens in whatever order, over all processes together, some things always hold. The dice are the same in every run. */
abstract class RandomWalks extends Story {

    private static final int WALKS = 6;
    private static final int STEPS = 36;
    private static final long SEED = 20_261_122;
    private static final Set<String> ENDED = Set.of("CLOSED", "EXCLUDED");
    private static final Map<String, String> OVERDUE = Map.of("CONTACT", "Timer_ContactOverdue", "RECTIFY", "Timer_RectifyOverdue", "CLOSE",
            "Timer_CloseOverdue");
    private static final Set<String> WORK = Set.of("CONTACTED", "VERIFIED", "RECTIFIED", "EXPLAINED", "SIGNED_OFF", "VISITED");

    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private CaseEvents events;
    @Autowired
    private CaseRate rate;

    @Test
    void theRulesHoldWhateverHappensInWhateverOrder() {
        Random dice = new Random(SEED);
        Set<String> seen = new HashSet<>();
        Set<String> decided = new HashSet<>();
        for (int i = 0; i < WALKS; i++) {
            clock.advanceToTheNextWorkingMorning();
            Letter letter = Letter.aBadReview().rating("E1024", "A03");
            Letter sent = i % 3 == 2 ? letter.anonymous() : letter;
            Walk walk = new Walk(http, clock, administrator.under(i % 2 == 1 ? "city-extension" : "district-3-5-15", "district", () -> window.sends(sent)), dice);
            Map<String, Instant> dues = new HashMap<>();
            for (int step = 0; step < STEPS; step++) {
                walk.step();
                CasePicture picture = cases.see(walk.caseNo());
                everyUnmetLimitHasItsTimer(walk, picture);
                noLimitComesEarlier(walk, dues);
                nobodyDecidesTwice(walk, picture);
                figuresFollow(walk, picture);
            }
            assertThat(events.firstBrokenLink(walk.caseNo())).as(walk.toString()).isEmpty();
            nobodyDecidesTheOwnMatter(walk);
            seen.addAll(cases.see(walk.caseNo()).events());
            decided.addAll(decidedBeside(walk));
        }
        assertThat(seen).as("the dice lead somewhere").contains("APPEALED", "APPEAL_DECIDED", "RECTIFIED", "SIGNED_OFF", "CONTACTED", "VERIFIED");
        assertThat(decided).as("also beside the cases").contains("lead", "improvement");
        nothingThatWasSaidIsInTheEngine();
    }

    /** Which kinds of matters of a walk somebody has decided on. */
    private List<String> decidedBeside(Walk walk) {
        return walk.matters().stream().flatMap(no -> jdbc.queryForList("select distinct 'lead' from lead_step where lead_no = ?"
                + " union select distinct 'improvement' from improvement_step where improvement_no = ? and type <> 'REGISTERED'", String.class, no, no)
                .stream()).map(String::strip).toList();
    }

    private void everyUnmetLimitHasItsTimer(Walk walk, CasePicture picture) {
        if (ENDED.contains(picture.status())) {
            assertThat(jobs(walk.caseNo())).as("no timer of the ended %s", walk).isEmpty();
            return;
        }
        jdbc.query("select kind, due_at from case_deadline where case_no = ? and met_at is null and overdue_at is null and kind in ('CONTACT', 'RECTIFY', 'CLOSE')",
                row -> {
                    Instant due = instant(row.getTimestamp("due_at"));
                    if (due.isAfter(clock.now().toInstant())) {
                        assertThat(jobs(walk.caseNo())).as(walk.toString()).containsEntry(OVERDUE.get(row.getString("kind")), due.plusSeconds(1));
                    }
                }, walk.caseNo());
    }

    /** Timers of the case's own process by activity. */
    private Map<String, Instant> jobs(String caseNo) {
        Map<String, Instant> timers = new HashMap<>();
        jdbc.query("select d.ACT_ID_ as act, j.DUEDATE_ as due from ACT_RU_JOB j join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
                + " join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = ? and j.PROCESS_DEF_KEY_ = 'bad-review-handling'",
                row -> {
                    timers.put(row.getString("act"), instant(row.getTimestamp("due")));
                }, caseNo);
        return timers;
    }

    private static Instant instant(Timestamp time) {
        return Instant.ofEpochSecond(Math.floorDiv(time.getTime(), 1000L));
    }

    private void noLimitComesEarlier(Walk walk, Map<String, Instant> before) {
        jdbc.query("select kind, due_at from case_deadline where case_no = ?", row -> {
            Instant now = instant(row.getTimestamp("due_at"));
            Instant was = before.put(row.getString("kind"), now);
            assertThat(was == null || !now.isBefore(was)).as("%s of %s from %s to %s", row.getString("kind"), walk, was, now).isTrue();
        }, walk.caseNo());
    }

    private static void nobodyDecidesTwice(Walk walk, CasePicture picture) {
        Set<String> hands = new HashSet<>();
        Map<String, Set<String>> ofMatter = new HashMap<>();
        for (JsonNode event : picture.json().path("events")) {
            String type = event.path("type").asText();
            String actor = event.path("actor").asText();
            Set<String> matter = ofMatter.computeIfAbsent(event.at("/detail/no").asText(), no -> new HashSet<>());
            switch (type) {
                case "EXCLUSION_DECIDED", "APPEAL_DECIDED", "RECHECK_DECIDED" ->
                    assertThat(hands).as("%s by %s in %s", type, actor, walk).doesNotContain(actor);
                default -> { }
            }
            switch (type) {
                case "APPEALED", "RECHECK_REQUESTED", "APPEAL_DECIDED", "RECHECK_DECIDED", "OBJECTION_DECIDED", "REVOCATION_DECIDED", "EXTENSION_REQUESTED",
                        "EXTENSION_ENDORSED", "EXTENSION_DECIDED" ->
                    assertThat(matter.add(actor) || type.equals("RECHECK_REQUESTED")).as("%s by %s again in %s", type, actor, walk).isTrue();
                default -> { }
            }
            if (WORK.contains(type) || type.equals("APPEALED")) {
                hands.add(actor);
            }
        }
    }

    private void nobodyDecidesTheOwnMatter(Walk walk) {
        for (String no : walk.matters()) {
            assertThat(jdbc.queryForObject("select count(*) from lead_file f join lead_step s on s.lead_no = f.lead_no where f.lead_no = ? and f.opened_by = s.actor",
                    Integer.class, no)).as("own lead in %s", walk).isZero();
            assertThat(jdbc.queryForObject("select count(*) from improvement_step a join improvement_step c on c.improvement_no = a.improvement_no"
                    + " where a.improvement_no = ? and a.type = 'ACCEPTED' and c.type = 'CARRIED_OUT' and a.actor = c.actor and c.step_index ="
                    + " (select max(l.step_index) from improvement_step l where l.improvement_no = a.improvement_no and l.type = 'CARRIED_OUT'"
                    + " and l.step_index < a.step_index)", Integer.class, no)).as("own work in %s", walk).isZero();
        }
    }

    private void figuresFollow(Walk walk, CasePicture picture) {
        if (picture.status().equals("EXCLUDED")) {
            var ever = new CaseRate.Period(Instant.parse("2019-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:00:00Z"));
            assertThat(rate.cases(DataScope.EVERYTHING, ever, "hall", EnumSet.allOf(RateStanding.class), PageRequest.of(0, 5000)).stream()
                    .map(counted -> counted.file().caseNo())).as(walk.toString()).doesNotContain(walk.caseNo());
        }
        if (picture.status().equals("CLOSED") && picture.json().path("realName").asBoolean()) {
            assertThat(picture.events()).as(walk.toString()).containsAnyOf("VISITED", "VISIT_PASSED_OVER");
        }
    }

    private void nothingThatWasSaidIsInTheEngine() {
        for (String table : List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_VARIABLE")) {
            assertThat(jdbc.queryForObject("select count(*) from " + table + " where TEXT_ like ?", Integer.class, "%" + Walk.MARK + "%")).as(table).isZero();
        }
        assertThat(jdbc.queryForObject("select count(*) from ACT_HI_COMMENT", Integer.class)).isZero();
    }
}
