package io.haochaping.identity.problem;

import java.util.List;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.validation.ConstraintViolationException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * What a failure of the framework means to the caller. Never repeats a value that came in.
 */
final class Failures {

    private Failures() {
    }

    /** The problem for a failure, or {@code null} for one that nobody expected. */
    static @Nullable Problem of(Exception failure) {
        if (failure instanceof Problem problem) {
            return problem;
        } else if (failure instanceof AccessDeniedException) {
            return Problem.forbidden("not-allowed");
        } else if (failure instanceof AuthenticationException) {
            return Problem.unauthorized("login-required");
        } else if (failure instanceof ConcurrencyFailureException) {
            return Problem.conflict("changed-meanwhile");
        } else if (isBusy(failure)) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
        }
        return ofInput(failure);
    }

    /** Somebody else has had a lock for too long, or no connection was free in time: nothing was done, and trying again helps. */
    private static boolean isBusy(Exception failure) {
        return failure instanceof TransientDataAccessException || failure instanceof CannotCreateTransactionException
                || failure instanceof LockTimeoutException || failure instanceof PessimisticLockException || failure instanceof QueryTimeoutException;
    }

    private static @Nullable Problem ofInput(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return ofBody(unreadable.getCause());
        } else if (failure instanceof BindException invalid) {
            return Problem.unprocessable(invalid.getFieldErrors().stream()
                    .map(error -> new FieldError(pointer(error.getField()), "value-invalid")).toList());
        } else if (failure instanceof ConstraintViolationException || failure instanceof HandlerMethodValidationException) {
            return Problem.badRequest("parameter-invalid", "");
        } else if (failure instanceof MaxUploadSizeExceededException) {
            return Problem.tooLarge("content-too-large");
        }
        return ofRequest(failure);
    }

    private static @Nullable Problem ofRequest(Exception failure) {
        if (failure instanceof MissingServletRequestParameterException missing) {
            return Problem.badRequest("parameter-missing", missing.getParameterName());
        } else if (failure instanceof MissingServletRequestPartException missing) {
            return Problem.badRequest("parameter-missing", missing.getRequestPartName());
        } else if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return Problem.badRequest("parameter-invalid", mismatch.getName());
        } else if (failure instanceof ServletRequestBindingException || failure instanceof MultipartException) {
            return Problem.badRequest("request-invalid");
        }
        return failure instanceof ErrorResponse response ? ofStatus(response.getStatusCode()) : null;
    }

    /** Well-formed JSON of the wrong shape names the field; anything else is malformed. */
    private static Problem ofBody(@Nullable Throwable cause) {
        if (cause instanceof MismatchedInputException mismatch && !mismatch.getPath().isEmpty()) {
            String code = mismatch instanceof UnrecognizedPropertyException ? "field-unknown" : "value-invalid";
            return Problem.unprocessable(List.of(new FieldError(pointer(mismatch.getPath()), code)));
        }
        return Problem.badRequest("malformed-json");
    }

    static Problem ofStatus(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return switch (known == null ? HttpStatus.BAD_REQUEST : known) {
            case NOT_FOUND -> Problem.notFound("not-found");
            case METHOD_NOT_ALLOWED -> Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed");
            case UNSUPPORTED_MEDIA_TYPE -> Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "media-type-unsupported");
            case NOT_ACCEPTABLE -> Problem.of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
            case PAYLOAD_TOO_LARGE -> Problem.tooLarge("content-too-large");
            case UNAUTHORIZED -> Problem.unauthorized("login-required");
            case FORBIDDEN -> Problem.forbidden("not-allowed");
            case CONFLICT -> Problem.conflict("changed-meanwhile");
            case TOO_MANY_REQUESTS -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests");
            case SERVICE_UNAVAILABLE -> Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable");
            case INTERNAL_SERVER_ERROR -> Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "-");
            default -> Problem.badRequest("request-invalid");
        };
    }

    private static String pointer(String field) {
        return "/" + field.replace('.', '/').replace('[', '/').replace("]", "");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            String name = step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
