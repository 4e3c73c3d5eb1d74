package io.haochaping.identity.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Answers every failure of a controller: REST with a problem, pages with the error page. What nobody expected answers 500 with a
 * reference that stands in the log as well.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private final Problems problems;
    private final UnexpectedFailures unexpected;

    ProblemAdvice(Problems problems, UnexpectedFailures unexpected) {
        this.problems = problems;
        this.unexpected = unexpected;
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        Problem known = Failures.of(failure);
        Problem problem = known != null ? known : unexpected.report(failure);
        if (failure instanceof ErrorResponse details) {
            details.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        if (ErrorPages.isRest(request.getRequestURI(), request)) {
            response.resetBuffer();
            problems.write(problem, request, response);
        } else {
            request.setAttribute(ErrorPages.PROBLEM, problem);
            response.sendError(problem.status().value());
        }
    }
}
