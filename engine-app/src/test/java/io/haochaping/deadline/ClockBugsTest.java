package io.haochaping.deadline;

import static io.haochaping.deadline.DeadlineKind.CLOSE;
import static io.haochaping.deadline.DeadlineKind.CONTACT;
import static io.haochaping.deadline.DeadlineKind.RECTIFY;
import static io.haochaping.deadline.ShippedRules.DISTRICT;
import static io.haochaping.deadline.ShippedRules.DISTRICT_3_5_15;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The clock bugs that users of ticket systems report, as far as a calculation can have them. Two cannot occur here, because this
 * module knows neither answers nor notes; they belong to the story tests of {@code handling}, where a case meets its timers:
 * <ul>
 * <li>escalation although the agent answered (zammad 3140): a timer that fires after the duty was met does nothing;
 * <li>a note of the customer that is not counted (zammad 1322): a reviewer's supplement neither stops nor restarts a clock.
 * </ul>
 */
class ClockBugsTest {

    private final DeadlinePlanner planner = ShippedRules.planner();

    /** osTicket 1107, 1168 */
    @Test
    void weekendsAreNotIgnored() {
        assertThat(contact("2026-03-13T15:00:00+08:00").dueDate()).isEqualTo("2026-03-18");
    }

    /** osTicket 2131, 4969 */
    @Test
    void holidaysAndMakeUpWorkdaysAreNotIgnored() {
        assertThat(contact("2025-09-30T15:00:00+08:00").dueDate()).isEqualTo("2025-10-11");
    }

    /** osTicket 3034: there is no pause at all; the same receipt gives the same deadline whenever and however often it is asked. */
    @Test
    void nothingPausesTheClock() {
        PlannedDeadline first = contact("2026-02-13T10:00:00+08:00");
        contact("2026-02-20T10:00:00+08:00");

        assertThat(contact("2026-02-13T10:00:00+08:00")).isEqualTo(first);
    }

    /** zammad 5177 */
    @ParameterizedTest
    @ValueSource(strings = {"2026-02-13T10:00:00+08:00", "2026-09-24T23:59:59+08:00", "2026-12-30T00:00:00+08:00"})
    void aLaterDutyNeverFallsDueBeforeTheFirstContact(String received) {
        assertThat(contact(received).dueAt()).isBefore(plan(RECTIFY, received).dueAt());
        assertThat(plan(RECTIFY, received).dueAt()).isBefore(plan(CLOSE, received).dueAt());
    }

    /** zammad 4432 */
    @Test
    void remindersComeInTheMorningOfAWorkingDayNeverAtMidnight() {
        WorkingCalendar calendar = ShippedRules.calendar();
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2026, 12, 1)).forEach(day -> {
            OffsetDateTime reminder = plan(CLOSE, day + "T12:00:00+08:00").remindAt().atZone(DeadlineSettings.ZONE).toOffsetDateTime();

            assertThat(reminder.toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            assertThat(calendar.isWorkingDay(DISTRICT, reminder.toLocalDate())).isTrue();
        });
    }

    /** zammad 390: an imported feed cannot bring days of other years, and a day that it names for a region changes no other calendar. */
    @Test
    void aFeedBringsNoUnexpectedHolidays() {
        Arrangement.Day stray = new Arrangement.Day(LocalDate.parse("2025-06-10"), DayType.HOLIDAY, "Father's Day");
        assertThatIllegalArgumentException().isThrownBy(() -> new Arrangement(WorkingCalendar.NATIONAL, 2026, "feed", List.of(stray)));

        Arrangement elsewhere = new Arrangement("elsewhere", 2025, "feed", List.of(stray));
        assertThat(ShippedRules.calendar(elsewhere).isWorkingDay(DISTRICT, stray.date())).isTrue();
    }

    /** GLPI 10594 */
    @Test
    void aWeekendInBetweenIsNotCountedTwice() {
        WorkingCalendar calendar = ShippedRules.calendar();
        LocalDate friday = LocalDate.parse("2026-03-13");

        LocalDate monday = calendar.due(DISTRICT, friday, 1, DayUnit.WORKING).dueDate();

        assertThat(monday).isEqualTo("2026-03-16");
        assertThat(calendar.due(DISTRICT, monday, 1, DayUnit.WORKING).dueDate()).isEqualTo("2026-03-17");
        assertThat(calendar.workingDaysUntil(DISTRICT, friday, LocalDate.parse("2026-03-17"))).isEqualTo(2);
    }

    /** GLPI 15605 */
    @Test
    void aNewVersionOfThePolicyLeavesTheRunningCaseAsItWas() {
        List<PolicyProfile> profiles = new ArrayList<>(ShippedRules.policies());
        PolicyProfile stricter = new PolicyProfile(new PolicyRef(Policies.DISTRICT_3_5_15, 2), "test", LocalDate.EPOCH, "test",
                Map.of(CONTACT, new DeadlineLimit(CONTACT, 1, DayUnit.WORKING, Anchor.RECEIPT, ReminderRule.NONE, false)), 1, 1, 5);
        profiles.add(stricter);
        Policies both = new FixedPolicies(profiles);
        Instant received = OffsetDateTime.parse("2026-02-13T10:00:00+08:00").toInstant();
        DeadlinePlanner after = new PolicyPlanner(both, ShippedRules.calendar());

        assertThat(both.current(Policies.DISTRICT_3_5_15)).isEqualTo(stricter.ref());
        assertThat(after.plan(CONTACT, DISTRICT_3_5_15, DISTRICT, received)).contains(contact("2026-02-13T10:00:00+08:00"));
        assertThat(after.plan(CONTACT, stricter.ref(), DISTRICT, received).orElseThrow().dueDate()).isEqualTo("2026-02-14");
    }

    /** jmix 790 */
    @Test
    void aWorkingDayIsADayAndNotTwentyFourBusinessHours() {
        PlannedDeadline late = contact("2026-03-09T16:55:00+08:00");

        assertThat(late.dueDate()).isEqualTo("2026-03-12");
        assertThat(late.dueAt()).isEqualTo(OffsetDateTime.parse("2026-03-12T23:59:59+08:00").toInstant());
    }

    /** jBPM 1830, and its sister: the day of receipt is the day in Shanghai, not in the zone of the server. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-10T00:00:00+08:00", "2026-03-10T07:59:59+08:00", "2026-03-10T08:00:00+08:00",
        "2026-03-10T20:00:00+08:00", "2026-03-10T23:59:59+08:00", "2026-03-09T16:00:00Z"})
    void theHourOfReceiptChangesNothing(String received) {
        assertThat(contact(received).dueAt()).isEqualTo(OffsetDateTime.parse("2026-03-13T23:59:59+08:00").toInstant());
    }

    private PlannedDeadline contact(String received) {
        return plan(CONTACT, received);
    }

    private PlannedDeadline plan(DeadlineKind kind, String received) {
        return planner.plan(kind, DISTRICT_3_5_15, DISTRICT, OffsetDateTime.parse(received).toInstant()).orElseThrow();
    }
}
