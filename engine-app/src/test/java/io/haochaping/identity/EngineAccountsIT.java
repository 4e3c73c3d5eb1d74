package io.haochaping.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;

import io.haochaping.identity.problem.Problem;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.TestSettings;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
class EngineAccountsIT {

    @Autowired
    private Accounts accounts;
    @Autowired
    private IdentityService identity;
    @Autowired
    private ApplicationEvents events;

    private final String id = "acc-" + UUID.randomUUID();
    private final String group = "officer-" + UUID.randomUUID();

    @Test
    void makesAnAccountWithAPassword() {
        accounts.create(id, "李四 𠮷", "long enough");

        assertThat(accounts.exists(id)).isTrue();
        assertThat(accounts.displayName(id)).isEqualTo("李四 𠮷");
        assertThat(accounts.person(id)).hasValueSatisfying(person -> assertThat(person.groups()).isEmpty());
        assertThat(identity.checkPassword(id, "long enough")).isTrue();
        assertThat(identity.checkPassword(id, "Long enough")).isFalse();
    }

    @Test
    void refusesWhatCannotBeAnAccount() {
        accounts.create(id, "某人", "long enough");

        assertThatThrownBy(() -> accounts.create(id, "某人", "long enough")).isInstanceOf(Problem.class).hasMessageContaining("account-exists");
        assertThatThrownBy(() -> accounts.create("a b", "某人", "long enough")).hasMessageContaining("account-id-invalid");
        assertThatThrownBy(() -> accounts.create("${x}", "某人", "long enough")).hasMessageContaining("account-id-invalid");
        assertThatThrownBy(() -> accounts.create(id + "2", "某人", "short")).hasMessageContaining("password-too-short");
        assertThat(accounts.exists(id + "2")).isFalse();
    }

    @Test
    void tellsEachChangeOfAMembershipOnce() {
        accounts.create(id, "某人", "long enough");
        accounts.ensureGroup(group, "承办人");
        accounts.ensureGroup(group, "承办人");

        accounts.join(id, group);
        accounts.join(id, group);
        assertThat(accounts.groupsOf(id)).containsExactly(group);
        assertThat(accounts.membersOf(group)).containsExactly(id);
        accounts.leave(id, group);
        accounts.leave(id, group);

        assertThat(accounts.membersOf(group)).isEmpty();
        assertThat(events.stream(MembershipChanged.class).filter(changed -> changed.group().equals(group))).hasSize(2);
    }

    @Test
    void answersAlikeWhoeverAsks() {
        accounts.create(id, "某人", "long enough");
        identity.setAuthentication("nobody", List.of());
        try {
            assertThat(accounts.exists(id)).isTrue();
            assertThat(identity.getCurrentAuthentication().getUserId()).isEqualTo("nobody");
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void knowsNothingOfAMissingAccount() {
        assertThat(accounts.person(id)).isEmpty();
        assertThat(accounts.groupsOf(id)).isEmpty();
        assertThat(accounts.displayName(id)).isEqualTo(id);
    }

    @Test
    void madeTheFirstAdministratorFromTheGivenPassword() {
        assertThat(accounts.person(TestSettings.ADMIN)).hasValueSatisfying(person -> assertThat(person.isAdmin()).isTrue());
        assertThat(identity.checkPassword(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD)).isTrue();
    }
}
