package io.haochaping.identity.problem;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The last stop of every failed request, also of those that no controller saw: a page that says what to do, or a problem for REST.
 */
@Controller
class ErrorPages implements ErrorController {

    /** Request attribute with the {@link Problem} to show. */
    static final String PROBLEM = ErrorPages.class.getName() + ".problem";

    private final Problems problems;
    private final UnexpectedFailures unexpected;

    ErrorPages(Problems problems, UnexpectedFailures unexpected) {
        this.problems = problems;
        this.unexpected = unexpected;
    }

    static boolean isRest(@Nullable String uri, HttpServletRequest request) {
        String path = uri == null ? "" : uri.substring(Math.min(request.getContextPath().length(), uri.length()));
        return path.startsWith("/api/") || path.startsWith("/engine-rest/") || path.startsWith("/camunda/api/");
    }

    @RequestMapping("/error")
    @Nullable String error(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status().value());
        if (isRest((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), request)) {
            problems.write(problem, request, response);
            return null;
        }
        model.addAttribute("status", problem.status().value());
        model.addAttribute("title", problems.render(problem, locale).getTitle());
        model.addAttribute("message", problems.message(problem, locale));
        model.addAttribute("loggedIn", request.getUserPrincipal() != null);
        return "identity/error";
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(PROBLEM) instanceof Problem problem) {
            return problem;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return unexpected.report(failure);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Failures.ofStatus(HttpStatusCode.valueOf(status instanceof Integer code ? code : 404));
    }
}
