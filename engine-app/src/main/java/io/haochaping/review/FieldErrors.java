package io.haochaping.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/** Collects what is wrong, the first fault of each field. */
final class FieldErrors {

    private final Map<String, FieldError> byPointer = new LinkedHashMap<>();

    void add(String pointer, String code, Object... arguments) {
        byPointer.putIfAbsent(pointer, new FieldError(pointer, code, arguments));
    }

    boolean has(String pointer) {
        return byPointer.containsKey(pointer);
    }

    List<FieldError> list() {
        return new ArrayList<>(byPointer.values());
    }

    void throwIfAny() {
        if (!byPointer.isEmpty()) {
            throw Problem.unprocessable(list());
        }
    }
}
