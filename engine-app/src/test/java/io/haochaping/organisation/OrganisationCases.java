package io.haochaping.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the organisation must answer on either database. */
abstract class OrganisationCases {

    @Autowired
    private Organisation organisation;
    @Autowired
    private OrganisationSetup setup;
    @Autowired
    private PlatformTransactionManager transactions;

    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final String area = "j-" + suffix;
    private final String hall = "hall-" + suffix;
    private final String medical = "medical-" + suffix;

    @BeforeEach
    void setUpAJurisdiction() {
        setup.addJurisdiction(area, "某区", "district-3-5-15");
        setup.addUnit(medical, "医保分厅", area);
        setup.addUnit(hall, "政务大厅", area);
    }

    @Test
    void findsWhatWasAdded() {
        setup.addWindow(hall, "A03");
        setup.addWindow(hall, "A03");

        assertThat(organisation.jurisdiction(area)).contains(new Jurisdiction(area, "某区", "district-3-5-15"));
        assertThat(organisation.unit(hall)).contains(new Unit(hall, "政务大厅", area));
        assertThat(organisation.unitsOf(area)).extracting(Unit::code).containsExactly(hall, medical);
        assertThat(organisation.hasWindow(hall, "A03")).isTrue();
        assertThat(organisation.hasWindow(medical, "A03")).isFalse();
        assertThat(organisation.unit("no-such-unit")).isEmpty();
    }

    @Test
    void changesWhatIsAddedAgain() {
        setup.addUnit(hall, "市民中心 𠮷", area);
        setup.addTask("11150800MB" + suffix, "不动产登记");
        setup.addTask("11150800MB" + suffix, "不动产转移登记");

        assertThat(organisation.unit(hall)).get().extracting(Unit::name).isEqualTo("市民中心 𠮷");
        assertThat(organisation.taskName("11150800MB" + suffix)).contains("不动产转移登记");
        assertThat(organisation.knowsTask("11150800MB")).isFalse();
    }

    @Test
    void countsStaffNumbersWithinAUnitAndLetsNamesRepeat() {
        setup.addStaff(hall, "E1", "王伟", "clerk-" + suffix);
        setup.addStaff(medical, "E1", "王伟", null);

        assertThat(organisation.accountOfStaff(hall, "E1")).contains("clerk-" + suffix);
        assertThat(organisation.accountOfStaff(medical, "E1")).isEmpty();
        assertThat(organisation.staffNoOfAccount("clerk-" + suffix)).contains("E1");
        assertThat(organisation.scopeOf(new Person("clerk-" + suffix, "王伟", Set.of())))
                .isEqualTo(new DataScope(false, Set.of(), Set.of(), hall, "E1"));
    }

    @Test
    void letsAnAccountStandForOnePersonOnly() {
        setup.addStaff(hall, "E1", "王伟", "clerk-" + suffix);

        assertThatThrownBy(() -> setup.addStaff(hall, "E2", "李娜", "clerk-" + suffix)).hasMessageContaining("staff-account-taken");
        setup.addStaff(hall, "E1", "王玮", "clerk-" + suffix);
        assertThat(organisation.staff(hall, "E2")).isEmpty();
        assertThat(organisation.staff(hall, "E1")).get().extracting(StaffMember::name).isEqualTo("王玮");
    }

    @Test
    void routesByTheMostPreciseRule() {
        setup.addRoutingRule(area, "1115", null, hall);
        setup.addRoutingRule(area, "111508", null, medical);
        setup.addRoutingRule(area, null, "1508", medical);

        assertThat(route("11151", null)).isEqualTo(hall);
        assertThat(route("11150800", null)).isEqualTo(medical);
        assertThat(route("11151", "150802")).as("the task goes before the area").isEqualTo(hall);
        assertThat(route(null, "150802")).isEqualTo(medical);
        assertThat(route(null, null)).isNull();
        assertThat(organisation.route("other-" + suffix, "11151", null)).isEmpty();
    }

    @Test
    void refusesRulesAndUnitsThatLeadNowhere() {
        assertThatThrownBy(() -> setup.addRoutingRule(area, null, null, hall)).hasMessageContaining("routing-rule-empty");
        assertThatThrownBy(() -> setup.addRoutingRule(area, "1", null, "nowhere")).hasMessageContaining("organisation-reference-unknown");
        assertThatThrownBy(() -> setup.addUnit("u-" + suffix, "某", "nowhere")).hasMessageContaining("organisation-reference-unknown");
        assertThatThrownBy(() -> setup.addUnit("u_" + suffix, "某", area)).hasMessageContaining("organisation-code-invalid");
    }

    @Test
    void showsAChangeInsideItsTransactionAndForgetsItWhenThatFails() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            setup.addWindow(hall, "B01");
            assertThat(organisation.hasWindow(hall, "B01")).isTrue();
            transaction.setRollbackOnly();
        });

        assertThat(organisation.hasWindow(hall, "B01")).isFalse();
    }

    private @Nullable String route(@Nullable String task,
                                                            @Nullable String place) {
        return organisation.route(area, task, place).map(Unit::code).orElse(null);
    }
}
