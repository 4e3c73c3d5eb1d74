package io.haochaping.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;

import io.haochaping.identity.problem.SettingMissing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorTest {

    private final Accounts accounts = mock();

    @ParameterizedTest
    @ValueSource(strings = {"", "short"})
    void refusesToStartWithoutAPasswordAndNamesTheVariable(String password) {
        FirstAdministrator first = new FirstAdministrator(accounts, password);

        assertThatThrownBy(first::afterSingletonsInstantiated).isInstanceOf(SettingMissing.class).hasMessageContaining("HCP_ADMIN_PASSWORD");
        verify(accounts, never()).create(any(), any(), any());
    }

    @Test
    void makesTheAdministrator() {
        new FirstAdministrator(accounts, "long enough").afterSingletonsInstantiated();

        verify(accounts).create("admin", "管理员", "long enough");
        verify(accounts).join("admin", Groups.ADMINS);
    }

    @Test
    void needsNoPasswordOnceThereIsAnAdministrator() {
        when(accounts.membersOf(Groups.ADMINS)).thenReturn(List.of("somebody"));

        new FirstAdministrator(accounts, "").afterSingletonsInstantiated();

        verify(accounts, never()).create(any(), any(), any());
    }
}
