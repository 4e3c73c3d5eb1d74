package io.haochaping.deadline;

import static io.haochaping.deadline.DeadlineKind.CLOSE;
import static io.haochaping.deadline.DeadlineKind.CONTACT;
import static io.haochaping.deadline.DeadlineKind.DECIDE;
import static io.haochaping.deadline.DeadlineKind.DISPATCH;
import static io.haochaping.deadline.DeadlineKind.FILE;
import static io.haochaping.deadline.DeadlineKind.RECTIFY;
import static io.haochaping.deadline.DeadlineKind.SUPERVISE;
import static io.haochaping.deadline.ShippedRules.DISTRICT;
import static io.haochaping.deadline.ShippedRules.DISTRICT_3_5_15;
import static io.haochaping.deadline.ShippedRules.TAX;
import static io.haochaping.deadline.ShippedRules.TAX_10;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyPlannerTest {

    /** The Friday before the Spring Festival of 2026; Saturday is a make-up workday. */
    private static final Instant RECEIVED = at("2026-02-13T10:12:13+08:00");

    private final DeadlinePlanner planner = ShippedRules.planner();

    @Test
    void plansTheWorkedExampleOfTheContract() {
        PlannedDeadline contact = district(CONTACT, RECEIVED);

        assertThat(contact.dueDate()).isEqualTo("2026-02-25");
        assertThat(contact.dueAt()).isEqualTo(at("2026-02-25T23:59:59+08:00"));
        assertThat(contact.remindAt()).isEqualTo(at("2026-02-24T09:00:00+08:00"));
        assertThat(contact.provisional()).isFalse();
        assertThat(contact.assumption()).isFalse();
        assertThat(district(RECTIFY, RECEIVED).dueDate()).isEqualTo("2026-02-27");
        assertThat(tax(CLOSE, RECEIVED).dueDate()).isEqualTo("2026-03-05");
        assertThat(district(CLOSE, RECEIVED).dueDate()).isEqualTo("2026-03-12");
    }

    @Test
    void hasNoContactAndNoRectificationLimitForTheTaxBureau() {
        assertThat(planner.plan(CONTACT, TAX_10, TAX, RECEIVED)).isEmpty();
        assertThat(planner.plan(RECTIFY, TAX_10, TAX, RECEIVED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPATCH", "DECIDE", "FILE", "SUPERVISE"})
    void marksTheLimitsThatNoDocumentGives(DeadlineKind kind) {
        assertThat(tax(kind, RECEIVED).assumption()).isTrue();
        assertThat(district(kind, RECEIVED).assumption()).isTrue();
    }

    @Test
    void givesTheSmallLimitsTheirDays() {
        assertThat(tax(DISPATCH, RECEIVED).dueDate()).isEqualTo("2026-02-14");
        assertThat(tax(DECIDE, RECEIVED).dueDate()).isEqualTo("2026-02-24");
        assertThat(tax(SUPERVISE, RECEIVED).dueDate()).isEqualTo("2026-02-24");
        assertThat(tax(FILE, RECEIVED).dueDate()).isEqualTo("2026-02-25");
    }

    @Test
    void remindsOfADecisionOnTheMorningOfItsDay() {
        assertThat(tax(DECIDE, RECEIVED).remindAt()).isEqualTo(at("2026-02-24T09:00:00+08:00"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPATCH", "FILE"})
    void remindsOfNeitherDispatchNorFiling(DeadlineKind kind) {
        assertThat(district(kind, RECEIVED).remindAt()).isNull();
    }

    @Test
    void dropsAReminderThatWouldNotLieAfterTheAnchor() {
        PolicyProfile hurried = new PolicyProfile(new PolicyRef("hurried", 1), "test", LocalDate.EPOCH, "test",
                Map.of(CONTACT, limit(1, DayUnit.WORKING)), 3, 3, 5);
        DeadlinePlanner own = plannerOf(hurried);

        assertThat(own.plan(CONTACT, hurried.ref(), TAX, at("2026-03-10T08:59:59+08:00")).orElseThrow().remindAt())
                .isEqualTo(at("2026-03-10T09:00:00+08:00"));
        assertThat(own.plan(CONTACT, hurried.ref(), TAX, at("2026-03-10T09:00:00+08:00")).orElseThrow().remindAt()).isNull();
        assertThat(own.plan(CONTACT, hurried.ref(), TAX, at("2026-03-10T14:00:00+08:00")).orElseThrow().remindAt()).isNull();
    }

    @Test
    void plansNaturalDaysWhereThePolicySaysSo() {
        PolicyProfile natural = new PolicyProfile(new PolicyRef("natural", 1), "test", LocalDate.EPOCH, "test",
                Map.of(CLOSE, limit(6, DayUnit.NATURAL)), 3, 3, 5);

        PlannedDeadline close = plannerOf(natural).plan(CLOSE, natural.ref(), TAX, RECEIVED).orElseThrow();

        assertThat(close.dueDate()).isEqualTo("2026-02-19");
        assertThat(close.remindAt()).as("the last working day before, not in the holidays").isEqualTo(at("2026-02-14T09:00:00+08:00"));
    }

    @Test
    void isProvisionalWhenOnlyTheReminderReliesOnAYearThatIsNotLoaded() {
        PolicyProfile natural = new PolicyProfile(new PolicyRef("natural", 1), "test", LocalDate.EPOCH, "test",
                Map.of(CLOSE, limit(10, DayUnit.NATURAL)), 3, 3, 5);

        assertThat(plannerOf(natural).plan(CLOSE, natural.ref(), TAX, at("2026-12-28T10:00:00+08:00")).orElseThrow().provisional())
                .isTrue();
    }

    @Test
    void keepsAPlannedDayAndRemindsOnTheWorkingDayBefore() {
        PlannedDeadline planned = planner.on(RECTIFY, DISTRICT_3_5_15, DISTRICT, LocalDate.parse("2026-03-09"), RECEIVED);

        assertThat(planned.dueAt()).isEqualTo(at("2026-03-09T23:59:59+08:00"));
        assertThat(planned.remindAt()).isEqualTo(at("2026-03-06T09:00:00+08:00"));
        assertThat(planned.assumption()).isFalse();
    }

    @Test
    void plansADayForAKindThatThePolicyDoesNotLimit() {
        assertThat(planner.on(RECTIFY, TAX_10, TAX, LocalDate.parse("2026-03-03"), RECEIVED).remindAt())
                .isEqualTo(at("2026-03-02T09:00:00+08:00"));
    }

    @Test
    void dropsTheReminderOfAPlannedDayThatIsTooClose() {
        assertThat(planner.on(RECTIFY, DISTRICT_3_5_15, DISTRICT, LocalDate.parse("2026-02-14"), RECEIVED).remindAt()).isNull();
    }

    private PlannedDeadline district(DeadlineKind kind, Instant anchor) {
        return planner.plan(kind, DISTRICT_3_5_15, DISTRICT, anchor).orElseThrow();
    }

    private PlannedDeadline tax(DeadlineKind kind, Instant anchor) {
        return planner.plan(kind, TAX_10, TAX, anchor).orElseThrow();
    }

    private static DeadlinePlanner plannerOf(PolicyProfile profile) {
        return new PolicyPlanner(new FixedPolicies(List.of(profile)), ShippedRules.calendar());
    }

    private static DeadlineLimit limit(int days, DayUnit unit) {
        return new DeadlineLimit(CLOSE, days, unit, Anchor.RECEIPT, ReminderRule.MORNING_OF_PREVIOUS_WORKING_DAY, false);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
