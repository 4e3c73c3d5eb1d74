package io.haochaping.administration.setup;

import java.io.IOException;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Leads administrators from the start page to the guided set-up until it is finished. */
@Component
class SetupRedirect implements HandlerInterceptor, WebMvcConfigurer {

    private final SetupGuide guide;
    private final CurrentPerson current;

    SetupRedirect(SetupGuide guide, CurrentPerson current) {
        this.guide = guide;
        this.current = current;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) throws IOException {
        boolean led = HttpMethod.GET.matches(request.getMethod()) && current.find().filter(Person::isAdmin).isPresent() && guide.leads();
        if (led) {
            response.sendRedirect(request.getContextPath() + "/admin/setup");
        }
        return !led;
    }
}
