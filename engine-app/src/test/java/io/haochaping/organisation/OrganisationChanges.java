package io.haochaping.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Change;
import io.haochaping.journal.Journal;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** What an administrator may do to the organisation, on either database. */
abstract class OrganisationChanges {

    private static final String ADMIN = "admin";

    @Autowired
    private OrganisationAdministration administration;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Journal journal;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String city = "city-" + suffix;
    private final String county = "county-" + suffix;
    private final String hall = "hall-" + suffix;
    private final String tax = "tax-" + suffix;
    private final String person = "person-" + suffix;

    @BeforeEach
    void setUpACounty() {
        administration.addJurisdiction(new Jurisdiction(city, "某市", "district-3-5-15", JurisdictionLevel.CITY, null, false, 0), ADMIN);
        administration.addJurisdiction(new Jurisdiction(county, "某县", "district-3-5-15", JurisdictionLevel.COUNTY, city, false, 0), ADMIN);
        administration.addUnit(unit(hall, null, UnitKind.HALL), ADMIN);
        administration.addUnit(unit(tax, null, UnitKind.DEPARTMENT), ADMIN);
        accounts.create(person, "王强", UUID.randomUUID().toString());
    }

    @Test
    void aNewUnitCanBeWorkedInAtOnce() {
        administration.addMember(Duty.OFFICER, hall, person, ADMIN);
        administration.addMember(Duty.OFFICER, hall, person, ADMIN);
        administration.addMember(Duty.ARBITER, county, person, ADMIN);

        assertThat(accounts.membersOf(Groups.officers(hall))).containsExactly(person);
        assertThat(accounts.membersOf(Groups.arbiters(county))).containsExactly(person);
        assertThat(changes("unit", hall)).hasSize(2).first().satisfies(change -> assertThat(change.after()).containsEntry("officer", person));
        administration.removeMember(Duty.OFFICER, hall, person, ADMIN);
        assertThat(accounts.membersOf(Groups.officers(hall))).isEmpty();
        assertRefused(() -> administration.addMember(Duty.OFFICER, hall, "nobody-" + suffix, ADMIN), 422, "organisation-account-unknown");
        assertRefused(() -> administration.addMember(Duty.OFFICER, "no-unit", person, ADMIN), 404, "not-found");
    }

    @Test
    void everyChangeIsInTheJournalWithOldAndNew() {
        Unit now = administration.changeUnit(named(administration.unit(hall), "市民中心 <b>𠮷</b>"), "eva");

        assertThat(now.version()).isEqualTo(1);
        assertThat(organisation.unit(hall)).get().extracting(Unit::name).isEqualTo("市民中心 <b>𠮷</b>");
        Change change = changes("unit", hall).get(0);
        assertThat(change.actor()).isEqualTo("eva");
        assertThat(change.before()).containsExactlyEntriesOf(Map.of("name", "名 " + hall));
        assertThat(change.after()).containsExactlyEntriesOf(Map.of("name", "市民中心 <b>𠮷</b>"));
    }

    @Test
    void theSecondOfTwoEditorsIsToldWhatTheFirstWrote() {
        Unit seen = administration.unit(hall);
        administration.changeUnit(named(seen, "第一位"), ADMIN);

        assertThatThrownBy(() -> administration.changeUnit(named(seen, "第二位"), ADMIN)).asInstanceOf(type(Problem.class)).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("changed-meanwhile");
            assertThat(problem.properties().get("current")).isEqualTo(administration.unit(hall));
        });
        assertThat(administration.unit(hall).name()).isEqualTo("第一位");
    }

    @Test
    void treesHaveNoCycle() {
        administration.addUnit(unit("a-" + suffix, hall, UnitKind.SECTION), ADMIN);
        administration.addUnit(unit("b-" + suffix, "a-" + suffix, UnitKind.SECTION), ADMIN);

        for (String below : List.of(hall, "a-" + suffix, "b-" + suffix)) {
            assertRefused(() -> administration.changeUnit(unit(hall, below, UnitKind.HALL), ADMIN), 422, "organisation-cycle");
        }
        Jurisdiction top = administration.jurisdiction(city);
        assertRefused(() -> administration.changeJurisdiction(new Jurisdiction(city, "某市", top.policy(), top.level(), county, false, 0), ADMIN), 422,
                "organisation-cycle");
    }

    @Test
    void twoUnitsPutBelowEachOtherAtTheSameTimeMakeNoCycle() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> ends = both.invokeAll(List.<Callable<String>>of(
                    () -> end(() -> administration.changeUnit(unit(hall, tax, UnitKind.HALL), ADMIN)),
                    () -> end(() -> administration.changeUnit(unit(tax, hall, UnitKind.DEPARTMENT), ADMIN))));
            assertThat(List.of(ends.get(0).get(), ends.get(1).get())).containsOnlyOnce("done");
        } finally {
            both.shutdown();
        }
    }

    @Test
    void refusesWhatCannotBeWithOneSentencePerField() {
        assertRefused(() -> administration.addUnit(unit("x-" + suffix, null, UnitKind.SECTION), ADMIN), 422, "unit-section-without-parent");
        assertRefused(() -> administration.addUnit(unit("x-" + suffix, "no-such-unit", UnitKind.SECTION), ADMIN), 422, "organisation-reference-unknown");
        assertRefused(() -> administration.addUnit(new Unit("x_" + suffix, "某", county), ADMIN), 422, "organisation-code-invalid");
        assertRefused(() -> administration.addUnit(new Unit("x-" + suffix, "某".repeat(201), county), ADMIN), 422, "form-too-long");
        assertRefused(() -> administration.addUnit(new Unit("x-" + suffix, " ", "nowhere"), ADMIN), 422, "form-required", "organisation-reference-unknown");
        assertRefused(() -> administration.addUnit(new Unit("x-" + suffix, "a\u0000b", county), ADMIN), 422, "form-not-text");
        assertRefused(() -> administration.addUnit(unit(hall, null, UnitKind.HALL), ADMIN), 409, "organisation-code-taken");
        assertThat(organisation.unit("x-" + suffix)).isEmpty();
    }

    @Test
    void retiresAUnitOnlyWhenNothingIsLeftInIt() {
        Window window = administration.addWindow(new Window(null, hall, "A1", null, null, 0), ADMIN);
        Window guest = administration.addWindow(new Window(null, tax, "T1", "办税", hall, 0), ADMIN);
        administration.addUnit(unit("s-" + suffix, hall, UnitKind.SECTION), ADMIN);
        StaffMember clerk = administration.addStaff(new StaffMember(hall, "E1", "A1", "李娜", person), ADMIN);
        administration.addMember(Duty.LEADER, hall, person, ADMIN);
        RoutingRule rule = new RoutingRule(county, "11" + suffix, "", hall);
        administration.putRule(rule, ADMIN);

        assertThat(administration.obstaclesOfUnit(hall)).extracting(Obstacle::code).containsExactly("unit-has-units", "unit-has-rules",
                "unit-has-windows", "unit-has-guests", "unit-has-staff", "unit-has-members");
        assertRefused(() -> administration.retireUnit(hall, 0, ADMIN), 409, "unit-has-units");

        administration.retireUnit("s-" + suffix, 0, ADMIN);
        administration.removeRule(rule, ADMIN);
        administration.removeWindow(String.valueOf(window.id()), 0, ADMIN);
        administration.changeWindow(new Window(guest.id(), tax, "T1", "办税", null, 0), ADMIN);
        assertThat(administration.staff(hall, "E1").windowNo()).as("the window is gone").isNull();
        administration.changeStaff(new StaffMember(hall, "E1", null, "李娜", person, true, 1), ADMIN);
        administration.removeMember(Duty.LEADER, hall, person, ADMIN);
        administration.retireUnit(hall, 0, ADMIN);

        assertThat(organisation.unit(hall)).get().extracting(Unit::retired).isEqualTo(true);
        assertThat(organisation.openUnit(hall)).isEmpty();
        assertThat(organisation.unitsOf(county)).extracting(Unit::code).containsExactly(tax);
        assertRefused(() -> administration.addMember(Duty.LEADER, hall, person, ADMIN), 409, "unit-retired");
        assertRefused(() -> administration.addWindow(new Window(null, hall, "A2", null, null, 0), ADMIN), 422, "organisation-reference-unknown");
        administration.restoreUnit(hall, 1, ADMIN);
        assertThat(organisation.openUnit(hall)).isPresent();
        assertThat(clerk.left()).isFalse();
    }

    @Test
    void whoLeftStillKeepsTheAccountFromTheirCases() {
        administration.addStaff(new StaffMember(hall, "E1", null, "李娜", person), ADMIN);
        assertRefused(() -> administration.addStaff(new StaffMember(tax, "T9", null, "李娜", person), ADMIN), 409, "staff-account-taken");

        administration.changeStaff(new StaffMember(hall, "E1", null, "李娜", person, true, 0), ADMIN);
        administration.addStaff(new StaffMember(tax, "T9", null, "李娜", person), ADMIN);

        assertThat(organisation.accountOfStaff(hall, "E1")).contains(person);
        assertThat(organisation.staffOfAccount(person)).get().extracting(StaffMember::unitCode).isEqualTo(tax);
        assertRefused(() -> administration.changeStaff(new StaffMember(hall, "E1", null, "李娜", person, false, 1), ADMIN), 409, "staff-account-taken");
    }

    @Test
    void knowsAWindowInItsUnitAndInTheHallWhereItStands() {
        Window window = administration.addWindow(new Window(null, tax, "T1", "办税", hall, 0), ADMIN);
        assertThat(organisation.hasWindow(tax, "T1")).isTrue();
        assertThat(organisation.hasWindow(hall, "T1")).isTrue();
        assertThat(organisation.guestsOf(hall)).extracting(Window::windowNo).containsExactly("T1");

        administration.changeWindow(new Window(window.id(), hall, "T1", "办税", hall, 0), ADMIN);

        assertThat(organisation.hasWindow(tax, "T1")).isFalse();
        assertThat(administration.window(String.valueOf(window.id())).hallUnit()).as("its own hall is none of another").isNull();
        assertRefused(() -> administration.addWindow(new Window(null, hall, "T1", null, null, 0), ADMIN), 422, "window-number-taken");
        assertRefused(() -> administration.changeWindow(new Window(window.id(), tax, "T1", null, null, 0), ADMIN), 409, "changed-meanwhile");
    }

    @Test
    void keepsLiaisonsAndRules() {
        Liaison contact = administration.addLiaison(new Liaison(null, hall, LiaisonRole.CONTACT, "李慧", "0478-1", person, 0), ADMIN);
        administration.addLiaison(new Liaison(null, hall, LiaisonRole.RESPONSIBLE_LEADER, "王局长", null, null, 0), ADMIN);
        assertThat(organisation.liaisonsOf(hall)).extracting(Liaison::name).containsExactly("王局长", "李慧");
        administration.removeLiaison(String.valueOf(contact.id()), 0, ADMIN);
        assertThat(organisation.liaisonsOf(hall)).extracting(Liaison::name).containsExactly("王局长");

        administration.putRule(new RoutingRule(county, "99" + suffix, "", hall), ADMIN);
        administration.putRule(new RoutingRule(county, "99" + suffix, "", tax), ADMIN);
        assertThat(administration.rules(county)).containsExactly(new RoutingRule(county, "99" + suffix, "", tax));
        assertRefused(() -> administration.removeRule(new RoutingRule(county, "99" + suffix, "", hall), ADMIN), 409, "changed-meanwhile");
        assertRefused(() -> administration.putRule(new RoutingRule(county, "", " ", hall), ADMIN), 422, "routing-rule-empty");
        assertRefused(() -> administration.putRule(new RoutingRule(city, "1", "", hall), ADMIN), 422, "organisation-reference-unknown");
    }

    private Unit unit(String code, @Nullable String parent, UnitKind kind) {
        return new Unit(code, "名 " + code, county, parent, kind, false, 0);
    }

    private static Unit named(Unit unit, String name) {
        return new Unit(unit.code(), name, unit.jurisdiction(), unit.parent(), unit.kind(), unit.retired(), unit.version());
    }

    private List<Change> changes(String subject, String id) {
        return journal.list(subject, id, PageRequest.of(0, 20)).getContent();
    }

    private static String end(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Problem refused) {
            return refused.errors().isEmpty() ? refused.code() : refused.errors().get(0).code();
        }
    }

    static void assertRefused(ThrowingCallable act, int status, String... codes) {
        AbstractThrowableAssert<?, ? extends Throwable> thrown = assertThatThrownBy(act);
        thrown.asInstanceOf(type(Problem.class)).satisfies(problem -> {
            assertThat(problem.status().value()).isEqualTo(status);
            assertThat(problem.errors().isEmpty() ? List.of(problem.code()) : problem.errors().stream().map(error -> error.code()).toList())
                    .containsExactly(codes);
        });
    }
}
