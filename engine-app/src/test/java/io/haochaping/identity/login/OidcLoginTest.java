package io.haochaping.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;

class OidcLoginTest {

    private final Accounts accounts = mock();
    private final OidcLogin login = new OidcLogin(accounts);

    @Test
    void makesTheAccountAtTheFirstLoginAndGivesItNoRole() {
        OAuth2User user = login.admitted(user("zhang-san", "张三"));

        assertThat(user.getName()).isEqualTo("zhang-san");
        verify(accounts).create(eq("zhang-san"), eq("张三"), argThat(password -> password.length() > 40));
        verify(accounts, never()).join(anyString(), anyString());
    }

    @Test
    void usesTheAccountThatIsThere() {
        when(accounts.exists("zhang-san")).thenReturn(true);

        login.admitted(user("zhang-san", "张三"));

        verify(accounts, never()).create(any(), any(), any());
    }

    @Test
    void refusesANameThatCannotBeAnAccount() {
        doThrow(Problem.badRequest("account-id-invalid")).when(accounts).create(any(), any(), any());

        assertThatThrownBy(() -> login.admitted(user("张三@example", "张三"))).isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static OAuth2User user(String id, String name) {
        return new DefaultOAuth2User(List.of(), Map.of("preferred_username", id, "name", name), "preferred_username");
    }
}
