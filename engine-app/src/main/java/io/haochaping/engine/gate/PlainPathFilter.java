package io.haochaping.engine.gate;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request to the engine that disguises the path of its servlet by encoded letters or parameters. Nobody needs it, and Spring
 * Security would fail over it with a 500.
 */
class PlainPathFilter extends OncePerRequestFilter {

    private final Problems problems;
    private final ObjectMapper json;

    PlainPathFilter(Problems problems, ObjectMapper json) {
        this.problems = problems;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String servlet = request.getContextPath() + request.getServletPath();
        if (request.getRequestURI().equals(servlet) || request.getRequestURI().startsWith(servlet + "/")) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    /** By hand, since to find the caller's language takes the path as well. */
    private void refuse(HttpServletResponse response) throws IOException {
        Problem problem = Problem.badRequest("path-disguised");
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problems.render(problem, Locale.SIMPLIFIED_CHINESE));
    }
}
