package io.haochaping.identity.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;

/**
 * A refusal with a reason that the caller can act on. Its texts are looked up by code ({@code problem.<code>}: what to do;
 * {@code problem.<code>.title}: optional heading) when it is rendered, so that no module builds sentences. Nothing personal in arguments.
 */
public class Problem extends RuntimeException {

    /** Header value "seconds to wait" travels as this property. */
    public static final String RETRY_AFTER = "retryAfter";

    private final HttpStatus status;
    private final String code;
    private final transient Object[] arguments;
    private final transient List<FieldError> errors;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    private Problem(HttpStatus status, String code, List<FieldError> errors, Object... arguments) {
        super(status.value() + " " + code, null, false, true);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
        this.arguments = arguments.clone();
    }

    public static Problem of(HttpStatus status, String code, Object... arguments) {
        return new Problem(status, code, List.of(), arguments);
    }

    public static Problem badRequest(String code, Object... arguments) {
        return of(HttpStatus.BAD_REQUEST, code, arguments);
    }

    public static Problem unauthorized(String code, Object... arguments) {
        return of(HttpStatus.UNAUTHORIZED, code, arguments);
    }

    public static Problem forbidden(String code, Object... arguments) {
        return of(HttpStatus.FORBIDDEN, code, arguments);
    }

    public static Problem notFound(String code, Object... arguments) {
        return of(HttpStatus.NOT_FOUND, code, arguments);
    }

    public static Problem conflict(String code, Object... arguments) {
        return of(HttpStatus.CONFLICT, code, arguments);
    }

    public static Problem tooLarge(String code, Object... arguments) {
        return of(HttpStatus.PAYLOAD_TOO_LARGE, code, arguments);
    }

    /** 429 with the header {@code Retry-After}. */
    public static Problem tooManyRequests(long seconds, String code, Object... arguments) {
        return of(HttpStatus.TOO_MANY_REQUESTS, code, arguments).with(RETRY_AFTER, Math.max(1, seconds));
    }

    /** 422 {@code validation-failed} with one entry per field. */
    public static Problem unprocessable(List<FieldError> errors) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "validation-failed", errors);
    }

    public static Problem unprocessable(String pointer, String code, Object... arguments) {
        return unprocessable(List.of(new FieldError(pointer, code, arguments)));
    }

    /** Adds an extension member to the body. */
    public Problem with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Map<String, Object> properties() {
        return Map.copyOf(properties);
    }
}
