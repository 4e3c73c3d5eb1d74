package io.haochaping.identity.login;

import java.security.SecureRandom;
import java.util.Base64;

import io.haochaping.identity.Accounts;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
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
 * ({@code …provider.<id>.user-name-attribute}) is the account id: an account of that id is used, a missing one is made, without any role.
 */
@Component
class OidcLogin {

    private static final int PASSWORD_BYTES = 32;

    private final Accounts accounts;
    private final SecureRandom random = new SecureRandom();

    OidcLogin(Accounts accounts) {
        this.accounts = accounts;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        OidcUserService oidc = new OidcUserService();
        DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
        OAuth2UserService<OidcUserRequest, OidcUser> oidcAccounts = request -> admitted(oidc.loadUser(request));
        OAuth2UserService<OAuth2UserRequest, OAuth2User> plainAccounts = request -> admitted(plain.loadUser(request));
        login.loginPage("/login").failureHandler(new LoginFailure())
                .userInfoEndpoint(users -> users.oidcUserService(oidcAccounts).userService(plainAccounts));
    }

    /** Refuses a name that cannot be an account id; makes the account at the first login. */
    <U extends OAuth2User> U admitted(U user) {
        String id = user.getName();
        try {
            if (!accounts.exists(id)) {
                accounts.create(id, displayName(user), unguessable());
            }
        } catch (RuntimeException refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error("account_refused"), refused);
        }
        return user;
    }

    private static String displayName(OAuth2User user) {
        return user.getAttribute("name") instanceof String name && !name.isBlank() ? name : user.getName();
    }

    private String unguessable() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
