package io.haochaping.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataScopeTest {

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "auditor", "camunda-admin"})
    void letsSomeSeeEverything(String group) {
        assertThat(scope(null, group).covers("tax", null, null, null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer-hall", "leader-hall"})
    void letsOfficersAndLeadersSeeTheirUnitOnly(String group) {
        DataScope scope = scope(null, group);

        assertThat(scope.covers("district", "hall", "hall", "E1")).isTrue();
        assertThat(scope.covers("district", "medical", "hall", "E1")).isFalse();
        assertThat(scope.covers("district", null, null, null)).as("waiting for dispatch").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator-district", "arbiter-district"})
    void letsCoordinatorsAndArbitersSeeTheirJurisdictionOnly(String group) {
        DataScope scope = scope(null, group);

        assertThat(scope.covers("district", "medical", null, null)).isTrue();
        assertThat(scope.covers("district", null, null, null)).isTrue();
        assertThat(scope.covers("tax", "tax-hall", null, null)).isFalse();
    }

    @Test
    void letsARatedPersonSeeTheCasesAboutThemselvesOnly() {
        DataScope scope = scope(new StaffMember("hall", "E1", "A03", "王五", "clerk"));

        assertThat(scope.covers("district", "hall", "hall", "E1")).isTrue();
        assertThat(scope.covers("district", "medical", "hall", "E1")).as("moved to another unit").isTrue();
        assertThat(scope.covers("district", "hall", "hall", "E2")).isFalse();
        assertThat(scope.covers("tax", "tax-hall", "tax-hall", "E1")).as("the same number elsewhere").isFalse();
        assertThat(scope.covers("district", "hall", "hall", null)).isFalse();
        assertThat(scope.covers("district", "hall", null, "E1")).isFalse();
    }

    @Test
    void showsNothingToAnAccountWithoutARole() {
        assertThat(scope(null)).isEqualTo(DataScope.NOTHING);
        assertThat(scope(null).covers("tax", "tax-hall", null, null)).isFalse();
    }

    private static DataScope scope(@Nullable StaffMember staff, String... groups) {
        return DataScope.of(new Person("p", "某人", Set.of(groups)), staff);
    }
}
