package io.haochaping.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.account.AdmittedPersons;
import io.haochaping.identity.account.LoginState;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.directory.DirectoryPerson;
import io.haochaping.identity.directory.ProviderClaims;
import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;

class OidcLoginTest {

    private final AdmittedPersons admitted = mock();
    private final Logins logins = mock();
    private final ProviderClaims claims = mock();
    private final OidcLogin login = new OidcLogin(admitted, claims, logins);

    @BeforeEach
    void anyAccountIsOpen() {
        when(logins.stateOf(any())).thenReturn(state(false));
        when(claims.person(any(), any())).thenAnswer(call -> new DirectoryPerson(call.getArgument(0), "张三", null, Set.of()));
    }

    @Test
    void admitsAPersonUnderTheNameAttribute() {
        OAuth2User user = login.admitted(user("zhang-san", "张三"));

        assertThat(user.getName()).isEqualTo("zhang-san");
        verify(admitted).admit(argThat(person -> "zhang-san".equals(person.id())), eq(Origin.PROVIDER));
        verify(logins).succeeded("zhang-san");
    }

    @Test
    void keepsALockedAccountOutAndSaysSo() {
        when(logins.stateOf("zhang-san")).thenReturn(state(true));

        assertThatThrownBy(() -> login.admitted(user("zhang-san", "张三")))
                .isInstanceOfSatisfying(OAuth2AuthenticationException.class, refused -> assertThat(OidcLogin.isLocked(refused)).isTrue());
        verifyNoInteractions(admitted);
    }

    @Test
    void refusesANameThatCannotBeAnAccount() {
        doThrow(Problem.badRequest("account-id-invalid")).when(admitted).admit(any(), any());

        assertThatThrownBy(() -> login.admitted(user("张三@example", "张三"))).isInstanceOf(OAuth2AuthenticationException.class);
    }

    private static LoginState state(boolean locked) {
        return new LoginState(Origin.LOCAL, locked, false, null, 0);
    }

    private static OAuth2User user(String id, String name) {
        return new DefaultOAuth2User(List.of(), Map.of("preferred_username", id, "name", name), "preferred_username");
    }
}
