package io.haochaping.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.CaseRate.RatedCase;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.NotedAgain;
import io.haochaping.casefile.OpenCaseQuery;
import io.haochaping.casefile.OpenCount;
import io.haochaping.casefile.RateCount;
import io.haochaping.casefile.RateStanding;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.organisation.DataScope;

/** The numbers of the board against counts that share nothing with it: the rate against plain SQL, the stages against a loop. */
@Import(NotedAgain.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class RateOracle {

    private static final int CASES = 5000;
    private static final Instant NOW = Instant.parse("2026-06-16T02:00:00Z");

    /** Valid: a real-name reviewer, one of the two lowest levels, not excluded, received in the period. */
    private static final String VALID = """
            from case_file c join review r on r.id = c.review_id
            where c.jurisdiction = ? and c.kind = 'REVIEW' and r.real_name = true and r.satisfaction in ('DISSATISFIED', 'VERY_DISSATISFIED')
            and c.status <> 'EXCLUDED' and c.received_at >= ? and c.received_at < ?""";
    private static final String DONE = " and c.contact_done = true and c.feedback_at is not null and c.last_visit is not null"
            + " and c.status in ('SUPERVISION', 'FILING', 'CLOSED')";
    private static final String PAST_A_LIMIT = """
            exists (select 1 from case_deadline d where d.case_no = c.case_no and d.kind in ('RECTIFY', 'CLOSE') and coalesce(d.met_at, ?) > d.due_at)""";

    @Autowired
    private CaseRate rate;
    @Autowired
    private CaseBoard board;
    @Autowired
    private RateSummary summary;
    @Autowired
    private WorkingDayBounds bounds;
    @Autowired
    private WorkingCalendar calendar;
    @Autowired
    private NotedAgain noted;
    @Autowired
    private JdbcTemplate jdbc;

    private GeneratedCases generated;

    @BeforeEach
    void fiveThousandCases() {
        ClockUtil.setCurrentTime(Date.from(NOW));
        if (generated == null) {
            generated = new GeneratedCases(jdbc, NOW, 20260616).write(CASES);
            noted.all(generated.numbers);
        }
    }

    @AfterEach
    void letTimeRunAgain() {
        ClockUtil.reset();
    }

    @Test
    void theRateOnTheBoardIsWhatPlainSqlCounts() {
        for (String jurisdiction : generated.jurisdictions) {
            List<RatePanel> panels = summary.of(scope(jurisdiction));

            agrees(panels.get(0), jurisdiction, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 7, 1));
            agrees(panels.get(1), jurisdiction, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
        }
    }

    private void agrees(RatePanel panel, String jurisdiction, LocalDate from, LocalDate before) {
        long valid = count("", jurisdiction, from, before);
        long inTime = count(DONE + " and not " + PAST_A_LIMIT, jurisdiction, from, before, now());
        long late = count(DONE + " and " + PAST_A_LIMIT, jurisdiction, from, before, now());
        long done = count(DONE, jurisdiction, from, before);
        long decided = count(" and (c.status = 'CLOSED' or " + PAST_A_LIMIT + ")", jurisdiction, from, before, now());
        long decidedAndDone = count(DONE + " and (c.status = 'CLOSED' or " + PAST_A_LIMIT + ")", jurisdiction, from, before, now());
        long denominator = done + decided - decidedAndDone;

        assertThat(inTime).as("the generator makes every kind").isPositive();
        assertThat(late).isPositive();
        assertThat(panel.numerator()).as(panel.period()).isEqualTo(inTime);
        assertThat(panel.late()).as(panel.period()).isEqualTo(late);
        assertThat(panel.denominator()).as(panel.period()).isEqualTo(denominator);
        assertThat(panel.open()).as(panel.period()).isEqualTo(valid - denominator);
        assertThat(panel.rate()).isEqualTo(RatePanels.percent(inTime, denominator));
    }

    private long count(String more, String jurisdiction, LocalDate from, LocalDate before, Object... values) {
        List<Object> all = new ArrayList<>(List.of(jurisdiction, midnight(from), midnight(before)));
        all.addAll(Arrays.asList(values));
        return jdbc.queryForObject("select count(*) " + VALID + more, Long.class, all.toArray());
    }

    private static Object midnight(LocalDate day) {
        return GeneratedCases.at(day.atStartOfDay(GeneratedCases.ZONE).toInstant());
    }

    private static Object now() {
        return GeneratedCases.at(NOW);
    }

    @Test
    void listsTheVeryCasesThatMissTheRate() {
        String jurisdiction = generated.jurisdictions.get(0);
        CaseRate.Period june = new RatePeriod(2026, YearMonth.of(2026, 6)).span(GeneratedCases.ZONE);
        Set<RateStanding> missed = Set.of(RateStanding.LATE, RateStanding.NOT_CONTACTED, RateStanding.NOT_RECTIFIED, RateStanding.NOT_VISITED);

        List<RatedCase> listed = rate.cases(scope(jurisdiction), june, null, missed, PageRequest.of(0, CASES));

        List<String> wanted = jdbc.queryForList("select c.case_no " + VALID + " and (" + PAST_A_LIMIT + " or c.status = 'CLOSED' and not (c.contact_done = true"
                + " and c.feedback_at is not null and c.last_visit is not null))", String.class, jurisdiction, midnight(LocalDate.of(2026, 6, 1)),
                midnight(LocalDate.of(2026, 7, 1)), now());
        assertThat(listed).extracting(rated -> rated.file().caseNo()).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(listed).extracting(RatedCase::standing).containsAll(missed);
        assertThat(listed).filteredOn(rated -> rated.standing() == RateStanding.NOT_CONTACTED).allMatch(rated -> !rated.file().contactDone());
        assertThat(listed).filteredOn(rated -> rated.standing() == RateStanding.LATE).allMatch(rated -> rated.file().lastVisit() != null);
    }

    @Test
    void countsUnitByUnitAndListsPageByPageTheSameCases() {
        String jurisdiction = generated.jurisdictions.get(0);
        CaseRate.Period year = new RatePeriod(2026, null).span(GeneratedCases.ZONE);
        RateCount total = rate.total(scope(jurisdiction), year);
        List<RateCount> units = rate.byUnit(scope(jurisdiction), year);

        assertThat(units).hasSizeGreaterThan(1);
        assertThat(List.of(sum(units, RateCount::cases), sum(units, RateCount::done), sum(units, RateCount::late), sum(units, RateCount::failed)))
                .containsExactly(total.cases(), total.done(), total.late(), total.failed());
        for (RateController.Shown shown : RateController.choices()) {
            List<String> whole = numbers(rate.cases(scope(jurisdiction), year, null, shown.standings(), PageRequest.of(0, CASES)));
            List<String> paged = new ArrayList<>();
            for (int page = 0; page < 3; page++) {
                paged.addAll(numbers(rate.cases(scope(jurisdiction), year, null, shown.standings(), PageRequest.of(page, 20))));
            }

            assertThat(whole).as(shown.name()).hasSize((int) shown.of(total)).doesNotHaveDuplicates();
            assertThat(paged).as(shown.name()).isEqualTo(whole.subList(0, Math.min(60, whole.size())));
        }
    }

    private static long sum(List<RateCount> counts, ToLongFunction<RateCount> part) {
        return counts.stream().mapToLong(part).sum();
    }

    private static List<String> numbers(List<RatedCase> cases) {
        return cases.stream().map(rated -> rated.file().caseNo()).toList();
    }

    @Test
    void countsForAUnitsOwnPeopleWhatTheirJurisdictionsCountForThatUnit() {
        DataScope all = new DataScope(false, Set.copyOf(generated.jurisdictions), Set.of(), null, null);
        CaseRate.Period year = new RatePeriod(2026, null).span(GeneratedCases.ZONE);
        rate.byUnit(all, year).stream().filter(count -> count.unitCode() != null).forEach(count -> {
            DataScope own = new DataScope(false, Set.of(), Set.of(count.unitCode()), null, null);

            assertThat(rate.byUnit(own, year)).containsExactly(count);
            assertThat(rate.total(own, year)).isEqualTo(new RateCount(null, count.cases(), count.done(), count.late(), count.failed()));
            assertThat(rate.cases(own, year, null, RateController.Shown.MISSED.standings(), PageRequest.of(0, CASES))).hasSize((int) count.missed());
        });
    }

    @Test
    void countsByStageAndWorkingDaysWhatALoopCounts() {
        for (String jurisdiction : generated.jurisdictions) {
            Map<CaseStatus, long[]> expected = loop(jurisdiction);
            Map<CaseStatus, long[]> counted = new EnumMap<>(CaseStatus.class);
            bounds.of(Set.of(jurisdiction)).forEach((edges, codes) -> board.open(scope(jurisdiction), codes, edges)
                    .forEach(count -> Arrays.setAll(counted.computeIfAbsent(count.status(), status -> new long[6]),
                            i -> counted.get(count.status())[i] + (i < 5 ? DueSpan.values()[i].of(count) : count.unclaimed()))));

            assertThat(counted.keySet()).isEqualTo(expected.keySet());
            expected.forEach((status, numbers) -> assertThat(counted.get(status)).as(jurisdiction + " " + status).containsExactly(numbers));
        }
    }

    private Map<CaseStatus, long[]> loop(String jurisdiction) {
        LocalDate today = LocalDate.ofInstant(NOW, GeneratedCases.ZONE);
        Map<CaseStatus, long[]> expected = new EnumMap<>(CaseStatus.class);
        jdbc.query("select c.status, c.task_holder, (select min(d.due_date) from case_deadline d where d.case_no = c.case_no and d.met_at is null)"
                + " from case_file c where c.jurisdiction = ? and c.status not in ('CLOSED', 'EXCLUDED')", row -> {
                    long[] numbers = expected.computeIfAbsent(CaseStatus.valueOf(row.getString(1)), status -> new long[6]);
                    numbers[5] += row.getString(2) == null ? 1 : 0;
                    LocalDate due = row.getObject(3, LocalDate.class);
                    numbers[due == null ? 4 : column(jurisdiction, today, due)]++;
                }, jurisdiction);
        return expected;
    }

    private int column(String jurisdiction, LocalDate today, LocalDate due) {
        if (due.isBefore(today)) {
            return 0;
        }
        int left = calendar.workingDaysUntil(jurisdiction, today, due);
        return left == 0 ? 1 : left == 1 ? 2 : left <= 3 ? 3 : 4;
    }

    @Test
    void listsBehindEachNumberAsManyCases() {
        String jurisdiction = generated.jurisdictions.get(0);
        List<OpenCount> counts = bounds.of(Set.of(jurisdiction)).entrySet().stream()
                .flatMap(shared -> board.open(scope(jurisdiction), shared.getValue(), shared.getKey()).stream()).toList();
        for (DueSpan span : DueSpan.values()) {
            OpenCaseQuery query = new OpenCaseQuery(null, null, null, false, false, bounds.windows(Set.of(jurisdiction), span));

            assertThat(board.list(query, scope(jurisdiction), PageRequest.of(0, 1)).getTotalElements()).as(span.name())
                    .isEqualTo(counts.stream().mapToLong(span::of).sum());
        }
    }

    @Test
    void countsNothingOutsideTheScope() {
        String own = generated.jurisdictions.get(0);
        String other = generated.jurisdictions.get(1);
        bounds.of(Set.of(own, other)).forEach((edges, codes) -> {
            assertThat(board.open(scope(own), codes, edges)).extracting(OpenCount::jurisdiction).containsOnly(own);
            assertThat(board.open(DataScope.NOTHING, codes, edges)).isEmpty();
        });
        assertThat(board.first(OpenCaseQuery.ALL, scope(own), 50)).hasSize(50).allMatch(file -> file.jurisdiction().equals(own));
        assertThat(summary.of(DataScope.NOTHING)).allMatch(panel -> panel.rate().equals("—") && panel.open() == 0);
        assertThat(board.statuses(DataScope.NOTHING)).isEmpty();
        assertThat(board.loads(DataScope.NOTHING)).isEmpty();
    }

    private static DataScope scope(String jurisdiction) {
        return new DataScope(false, Set.of(jurisdiction), Set.of(), null, null);
    }
}
