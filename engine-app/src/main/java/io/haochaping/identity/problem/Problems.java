package io.haochaping.identity.problem;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ProblemDetail;

/**
 * Turns a refusal into what the caller reads. Controllers just throw; filters and batch answers use this.
 */
public interface Problems {

    /** Request attribute: the {@link Problem} by which a request was answered. */
    String ANSWERED = Problems.class.getName() + ".answered";

    /** The body, with texts in the given language. */
    ProblemDetail render(Problem problem, Locale locale);

    /** What to do, in the given language. */
    String message(Problem problem, Locale locale);

    /** Answers a request from within a filter: status, headers and body as {@code application/problem+json}. */
    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException;
}
