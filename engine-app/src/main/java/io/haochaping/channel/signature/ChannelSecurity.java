package io.haochaping.channel.signature;

import io.haochaping.channel.ChannelTraffic;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The signed part of the REST interface: no session, no cookie, no CSRF token, nothing but the signature. */
@Configuration(proxyBeanMethods = false)
class ChannelSecurity {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain channelRequests(HttpSecurity http, SignedRequests signedRequests, ChannelTraffic traffic, Problems problems) throws Exception {
        return http.securityMatcher(signedPaths())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling -> handling.authenticationEntryPoint((request, response, refused) ->
                        problems.write(Problem.unauthorized("signature-wrong"), request, response)))
                .addFilterBefore(new SignatureFilter(signedRequests, traffic, problems), AuthorizationFilter.class)
                .build();
    }

    /** Every method of these paths, so that none of them is ever answered to somebody who merely has a session. */
    private static RequestMatcher signedPaths() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(paths.matcher("/api/v1/service-records/**"), paths.matcher("/api/v1/reviews/**"),
                paths.matcher("/api/v1/devices/**"));
    }
}
