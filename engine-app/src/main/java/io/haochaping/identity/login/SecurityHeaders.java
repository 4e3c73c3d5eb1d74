package io.haochaping.identity.login;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Headers of every answer. The engine's web applications write a content policy of their own, which then stays.
 */
final class SecurityHeaders {

    /** No inline script, no inline style; framed by ourselves only, since Tasklist forms embed the facts page. */
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static final RequestMatcher STATIC_PLACES = Paths.any("/camunda/app/**", "/camunda/lib/**", "/assets/**");
    /** A file with an extension below those places; the pages between them stay out of caches. Otherwise 3.8 MB would load with each page. */
    private static final RequestMatcher STATIC_FILES = request -> STATIC_PLACES.matches(request)
            && request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1).contains(".");

    private SecurityHeaders() {
    }

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(new NegatedRequestMatcher(STATIC_FILES),
                        new CacheControlHeadersWriter()));
    }
}
