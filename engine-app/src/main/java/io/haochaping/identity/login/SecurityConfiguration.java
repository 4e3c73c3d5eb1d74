package io.haochaping.identity.login;

import io.github.bucket4j.TimeMeter;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.problem.Problems;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Two chains: REST (HTTP basic or the session of a logged-in person) and everything else (the login page and the session). A module with a login
 * of its own, such as the signed channels, puts a chain of a lower order before them.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    static final int REST_ORDER = 100;
    static final int PAGES_ORDER = 200;

    @Bean
    LoginThrottle loginThrottle(ObjectProvider<TimeMeter> time) {
        return new LoginThrottle(time.getIfAvailable(() -> TimeMeter.SYSTEM_MILLISECONDS));
    }

    @Bean
    AuthenticationManager authenticationManager(PasswordChecks checks, Accounts accounts, Logins logins, LoginThrottle throttle) {
        return new ProviderManager(new PasswordLogin(checks, accounts, logins, throttle));
    }

    /** It belongs into these two chains; the container would otherwise put it before every request. */
    @Bean
    FilterRegistrationBean<AccountGate> accountGateInTheChainsOnly(AccountGate gate) {
        FilterRegistrationBean<AccountGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    @Order(REST_ORDER)
    SecurityFilterChain restSecurity(HttpSecurity http, AuthenticationManager passwords, Problems problems, LiveAccounts live,
                                     AccountGate gate) throws Exception {
        RestRefusals refusals = new RestRefusals(problems);
        return http.securityMatcher(Paths.REST)
                .authenticationManager(passwords)
                .authorizeHttpRequests(rules -> rules
                        .requestMatchers(Paths.ENGINE_LOGINS).denyAll()
                        .requestMatchers(Paths.PUBLIC_REST).permitAll()
                        .requestMatchers(Paths.any("/api/demo/**")).access(live.administrator())
                        .anyRequest().access(live.account()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(RestCsrf.NEEDED))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::apply)
                .addFilterBefore(gate, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(PAGES_ORDER)
    SecurityFilterChain pageSecurity(HttpSecurity http, AuthenticationManager passwords, LiveAccounts live,
                                     ObjectProvider<ClientRegistrationRepository> clients, OidcLogin oidc, AccountGate gate)
            throws Exception {
        // As the parent: in the place of the chain's own manager it would leave out those that check an identity provider's answer.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(passwords);
        http.authorizeHttpRequests(rules -> rules
                        .requestMatchers(Paths.ENGINE_LOGINS).denyAll()
                        .requestMatchers(Paths.OPEN).permitAll()
                        .requestMatchers(Paths.any("/actuator/**")).access(live.administrator())
                        .requestMatchers(Paths.POLICIES).access(live.administratorOrSupervisor())
                        .requestMatchers(Paths.ADMINISTRATION).access(live.administrator())
                        .anyRequest().access(live.account()))
                .formLogin(form -> form.loginPage("/login").failureHandler(new LoginFailure()))
                .logout(SignOut::configure)
                .csrf(csrf -> csrf.ignoringRequestMatchers(Paths.CAMUNDA, Paths.RECEIPT))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(PageRefusals.entryPoint())
                        .accessDeniedHandler(new PageRefusals()))
                .requestCache(cache -> cache.requestCache(PageRefusals.requestCache()))
                .headers(SecurityHeaders::apply)
                .addFilterBefore(gate, AuthorizationFilter.class);
        if (clients.getIfAvailable() != null) {
            http.oauth2Login(oidc::configure);
        }
        return http.build();
    }
}
