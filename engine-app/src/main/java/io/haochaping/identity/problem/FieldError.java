package io.haochaping.identity.problem;

import java.util.List;

/**
 * One thing wrong with one input. The message is looked up as {@code problem.<code>.field}, then {@code problem.<code>}; the value itself
 * is never repeated unless the caller puts it into the arguments.
 *
 * @param pointer   JSON pointer (RFC 6901) to the field, or the name of a form field or parameter
 * @param code      stable, kebab-case
 * @param arguments for the message; nothing personal
 */
public record FieldError(String pointer, String code, List<Object> arguments) {

    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }
}
