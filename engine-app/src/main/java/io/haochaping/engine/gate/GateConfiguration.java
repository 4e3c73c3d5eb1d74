package io.haochaping.engine.gate;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problems;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** Puts the filter behind login and before the engine's servlets. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    FilterRegistrationBean<GateFilter> gateFilter(CurrentPerson current, Problems problems, LocaleResolver locales, StartRequests starts,
            ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new GateFilter(current, problems, locales, starts, new RequestShape(json)));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER + 5);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PlainPathFilter> plainPathFilter(Problems problems, ObjectMapper json) {
        var registration = new FilterRegistrationBean<>(new PlainPathFilter(problems, json));
        registration.addUrlPatterns("/engine-rest/*", "/camunda/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
