package io.haochaping.engine.gate;

import java.util.Locale;

import io.haochaping.engine.configuration.ExpressionRefused;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Turns refusals into what the engine's REST interface answers as 400, 403, 404 or 409; left alone, most of them would be a 500 (facts
 * 4). Only for persons: our own code gets the refusal itself.
 */
@Component
class Refusals {

    private final Problems problems;
    private final IdentityService identities;
    private final LocaleResolver locales;

    Refusals(Problems problems, IdentityService identities, LocaleResolver locales) {
        this.problems = problems;
        this.identities = identities;
        this.locales = locales;
    }

    boolean fromPerson() {
        return identities.getCurrentAuthentication() != null && Context.getCommandContext() == null;
    }

    RuntimeException translated(RuntimeException failure) {
        Problem problem = problemIn(failure);
        if (problem == null) {
            return failure;
        }
        String message = problems.message(problem, locale()) + " (" + problem.code() + ")";
        Status status = Status.fromStatusCode(problem.status().value());
        return status == Status.FORBIDDEN ? new AuthorizationException(message)
                : new InvalidRequestException(status == null ? Status.BAD_REQUEST : status, message);
    }

    /** The engine's servlets know only the browser's language; ours is the one that the person chose. */
    private Locale locale() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? locales.resolveLocale(attributes.getRequest()) : LocaleContextHolder.getLocale();
    }

    private static @Nullable Problem problemIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Problem known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable Problem known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        if (cause instanceof ExpressionRefused) {
            return Problem.badRequest("expression-refused");
        }
        if (cause instanceof OptimisticLockingException) {
            return Problem.conflict("changed-meanwhile");
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return Problem.conflict("task-claimed-by-another");
        }
        boolean gone = cause instanceof NullValueException && String.valueOf(cause.getMessage()).contains("task is null");
        return gone ? Problem.notFound("task-gone") : null;
    }
}
