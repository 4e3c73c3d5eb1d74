package io.haochaping.deadline;

import static io.haochaping.deadline.WorkingCalendar.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import io.haochaping.organisation.OrganisationSetup;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Calendar and policies as the database holds them, and the REST question. Tests that load days use regions and years of their own. */
abstract class DeadlinesOnDatabase {

    @Autowired
    private Arrangements arrangements;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private Policies policies;

    @Autowired
    private StoredArrangements stored;

    @Autowired
    private OrganisationSetup organisation;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TestRestTemplate rest;

    @Test
    void holdsTheShippedArrangementsDayByDay() {
        Stream<Arrangement.Day> national = stored.all().stream()
                .filter(arrangement -> arrangement.jurisdiction().equals(NATIONAL) && arrangement.year() <= 2026)
                .flatMap(arrangement -> arrangement.days().stream());

        assertThat(national).containsExactlyInAnyOrderElementsOf(
                ShippedRules.arrangements().stream().flatMap(arrangement -> arrangement.days().stream()).toList());
        assertThat(arrangements.loadedYears()).contains(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026).doesNotContain(0, 2018, 2027);
    }

    @Test
    void putsTheLastDaysOfDecemberIntoTheArrangementOfTheNextYear() {
        assertThat(jdbc.queryForList("select distinct arrangement_year from calendar_day where jurisdiction = '*'"
                + " and calendar_date in (date '2018-12-29', date '2018-12-30', date '2018-12-31')", Integer.class)).containsExactly(2019);
        assertThat(jdbc.queryForObject("select arrangement_year from calendar_day where jurisdiction = '*'"
                + " and calendar_date = date '2022-12-31'", Integer.class)).isEqualTo(2023);
    }

    @Test
    void holdsTheShippedPolicies() {
        assertThat(policies.keys()).contains(Policies.TAX_10, Policies.DISTRICT_3_5_15);
        ShippedRules.policies().forEach(shipped -> {
            assertThat(policies.current(shipped.ref().key())).isEqualTo(shipped.ref());
            assertThat(policies.profile(shipped.ref())).isEqualTo(shipped);
            assertThat(shipped.contactAttempts()).isEqualTo(3);
        });
        assertThatIllegalArgumentException().isThrownBy(() -> policies.current("none"));
        assertThatIllegalArgumentException().isThrownBy(() -> policies.profile(new PolicyRef(Policies.TAX_10, 99)));
    }

    @Test
    void startsCasesWithAVersionOnlyOnceItIsValid() {
        addVersion(1, "2019-01-01");
        addVersion(2, "2199-01-01");

        assertThat(policies.current("dated")).isEqualTo(new PolicyRef("dated", 1));
        assertThat(policies.profile(new PolicyRef("dated", 2)).validFrom()).isEqualTo("2199-01-01");
        assertThat(policies.profile(new PolicyRef("dated", 2)).limits()).isEmpty();
    }

    @Test
    void countsWithANewRegionalDayAtOnceAndWithoutItWhenItIsReplaced() {
        LocalDate monday = LocalDate.parse("2026-04-13");
        assertThat(calendar.isWorkingDay("region-replace", monday)).isTrue();

        arrangements.load(regional("region-replace", monday, DayType.HOLIDAY));
        arrangements.load(regional("region-replace", monday, DayType.HOLIDAY));
        assertThat(calendar.isWorkingDay("region-replace", monday)).isFalse();
        assertThat(calendar.isWorkingDay("region-other", monday)).isTrue();

        arrangements.load(regional("region-replace", monday.plusDays(1), DayType.HOLIDAY));
        assertThat(calendar.isWorkingDay("region-replace", monday)).isTrue();
        assertThat(calendar.isWorkingDay("region-replace", monday.plusDays(1))).isFalse();
    }

    @Test
    void keepsNothingOfALoadThatIsRolledBack() {
        LocalDate day = LocalDate.parse("2026-04-14");
        transaction.executeWithoutResult(status -> {
            arrangements.load(regional("region-rollback", day, DayType.HOLIDAY));
            status.setRollbackOnly();
        });

        assertThat(calendar.isWorkingDay("region-rollback", day)).isTrue();
    }

    @Test
    void refusesADayThatBelongsToAnotherArrangement() {
        LocalDate day = LocalDate.parse("2025-12-30");
        arrangements.load(new Arrangement("region-twice", 2025, "test", List.of(new Arrangement.Day(day, DayType.HOLIDAY, "test"))));

        assertThatThrownBy(() -> arrangements.load(
                new Arrangement("region-twice", 2026, "test", List.of(new Arrangement.Day(day, DayType.WORKDAY, "test")))))
                .hasMessageContaining("2025");
        assertThat(calendar.isWorkingDay("region-twice", day)).isFalse();
    }

    @Test
    void answersWhenSomethingIsDue() {
        assertThat(ask("from=2025-09-30&days=3&unit=WORKING").getBody())
                .isEqualTo("{\"dueDate\":\"2025-10-11\",\"dueAt\":\"2025-10-11T23:59:59+08:00\",\"provisional\":false}");
        assertThat(ask("from=2025-09-30&days=3&unit=NATURAL").getBody()).contains("\"2025-10-03\"");
        assertThat(ask("from=2026-12-30&days=2&unit=WORKING&jurisdiction=").getBody())
                .isEqualTo("{\"dueDate\":\"2027-01-04\",\"dueAt\":\"2027-01-04T23:59:59+08:00\",\"provisional\":true}");
    }

    @Test
    void answersWithTheDaysOfTheJurisdiction() {
        organisation.addJurisdiction("region-rest", "测试辖区", Policies.TAX_10);
        arrangements.load(regional("region-rest", LocalDate.parse("2026-04-15"), DayType.HOLIDAY));

        assertThat(ask("from=2026-04-14&days=1&unit=WORKING&jurisdiction=region-rest").getBody()).contains("\"2026-04-16\"");
        assertThat(ask("from=2026-04-14&days=1&unit=WORKING").getBody()).contains("\"2026-04-15\"");
    }

    @ParameterizedTest
    @CsvSource({
        "days=3&unit=WORKING, 400, calendar-parameter-missing",
        "from=2025-09-30, 400, calendar-parameter-missing",
        "from=30.09.2025&days=3, 400, calendar-from-unreadable",
        "from=2025-02-29&days=3, 400, calendar-from-unreadable",
        "from=2025-09-30&days=three, 400, calendar-days-unreadable",
        "from=2025-09-30&days=99999999999, 400, calendar-days-unreadable",
        "from=2025-09-30&days=3&unit=HOURS, 400, calendar-unit-unreadable",
        "from=2025-09-30&days=-1, 422, calendar-days-out-of-range",
        "from=2025-09-30&days=3651, 422, calendar-days-out-of-range",
        "from=%2B999999999-12-31&days=1, 422, calendar-from-out-of-range",
        "from=2025-09-30&days=1&jurisdiction=nowhere, 422, calendar-jurisdiction-unknown",
    })
    void refusesWhatItCannotAnswer(String query, int status, String code) {
        ResponseEntity<String> answer = ask(query);

        assertThat(answer.getStatusCode().value()).isEqualTo(status);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(answer.getBody()).contains("\"" + code + "\"").doesNotContain("???", "Exception");
    }

    @Test
    void saysInTheCallersLanguageWhatToDo() {
        assertThat(ask("from=2025-09-30&days=3651").getBody()).contains("天数应在 0 至 3650 之间");
        assertThat(ask("from=2025-09-30&days=3651&lang=en").getBody()).contains("Days must be between 0 and 3650.");
    }

    @Test
    void answersOnlyPeopleWhoAreLoggedIn() {
        ResponseEntity<String> answer = rest.getForEntity("/api/v1/calendar/deadline?from=2025-09-30&days=3", String.class);

        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getBody() == null ? "" : answer.getBody()).doesNotContain("dueDate");
    }

    private ResponseEntity<String> ask(String query) {
        return rest.withBasicAuth(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD)
                .getForEntity(URI.create(rest.getRootUri() + "/api/v1/calendar/deadline?" + query), String.class);
    }

    private void addVersion(int version, String validFrom) {
        jdbc.update("insert into policy_version (policy_key, version_no, name, valid_from, source, contact_attempts, maximum_returns,"
                + " supplement_days) values ('dated', ?, 'test', ?, 'test', 3, 3, 5)", version, LocalDate.parse(validFrom));
    }

    private static Arrangement regional(String jurisdiction, LocalDate day, DayType type) {
        return new Arrangement(jurisdiction, day.getYear(), "test", List.of(new Arrangement.Day(day, type, "test")));
    }
}
