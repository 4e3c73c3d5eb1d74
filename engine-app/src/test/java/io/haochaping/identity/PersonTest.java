package io.haochaping.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

class PersonTest {

    @Test
    void readsRolesFromGroups() {
        Person person = person("officer-hall", "leader-medical", "coordinator-district", "arbiter-tax", "supervisor", "auditor",
                "camunda-admin");

        assertThat(person.roles()).containsExactly(Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.ARBITER, Role.SUPERVISOR,
                Role.AUDITOR, Role.ADMIN);
        assertThat(person.units()).containsExactly("hall", "medical");
        assertThat(person.jurisdictions()).containsExactly("district", "tax");
    }

    @Test
    void isOfficerOfNoOtherUnitWhoseCodeBeginsAlike() {
        Person person = person(Groups.officers("tax-hall"));

        assertThat(person.isOfficerOf("tax-hall")).isTrue();
        assertThat(person.isOfficerOf("tax")).isFalse();
        assertThat(person.isOfficerOf("tax-hall-2")).isFalse();
        assertThat(person.isLeaderOf("tax-hall")).isFalse();
    }

    @Test
    void hasNoRoleButClerkWithoutKnownGroups() {
        assertThat(person().roles()).containsExactly(Role.CLERK);
        assertThat(person("sales").roles()).containsExactly(Role.CLERK);
        assertThat(person("supervisors", "SUPERVISOR").isSupervisor()).isFalse();
    }

    private static Person person(String... groups) {
        return new Person("p", "某人", Set.of(groups));
    }
}
