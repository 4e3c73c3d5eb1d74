package io.haochaping.identity.login;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.account.AdmittedPersons;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.directory.ProviderClaims;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;

/**
 * Login through the identity provider that {@code spring.security.oauth2.client.*} names; off without it. The user's name attribute
 * ({@code …provider.<id>.user-name-attribute}) is the account id: an account of that id is used, a missing one is made. It has the roles that
 * {@code hcp.identity.mapping} gives to the groups in its claims.
 */
@Component
class OidcLogin {

    private static final String LOCKED = "account_locked";

    private final AdmittedPersons admitted;
    private final ProviderClaims claims;
    private final Logins logins;

    OidcLogin(AdmittedPersons admitted, ProviderClaims claims, Logins logins) {
        this.admitted = admitted;
        this.claims = claims;
        this.logins = logins;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        OidcUserService oidc = new OidcUserService();
        DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
        OAuth2UserService<OidcUserRequest, OidcUser> oidcAccounts = request -> admitted(oidc.loadUser(request));
        OAuth2UserService<OAuth2UserRequest, OAuth2User> plainAccounts = request -> admitted(plain.loadUser(request));
        login.loginPage("/login").failureHandler(new LoginFailure())
                .userInfoEndpoint(users -> users.oidcUserService(oidcAccounts).userService(plainAccounts));
    }

    /** Refuses a name that cannot be an account, and a locked account; makes the account at the first login and brings its roles up to date. */
    <U extends OAuth2User> U admitted(U user) {
        String id = user.getName();
        if (logins.stateOf(id).locked()) {
            throw new OAuth2AuthenticationException(new OAuth2Error(LOCKED));
        }
        try {
            admitted.admit(claims.person(id, user.getAttributes()), Origin.PROVIDER);
            logins.succeeded(id);
        } catch (RuntimeException refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error("account_refused"), refused);
        }
        return user;
    }

    static boolean isLocked(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException refused && LOCKED.equals(refused.getError().getErrorCode());
    }
}
