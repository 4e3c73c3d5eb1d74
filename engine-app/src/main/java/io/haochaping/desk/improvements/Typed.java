package io.haochaping.desk.improvements;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** From what was typed to what it means. */
final class Typed {

    private Typed() {
    }

    static String or(@Nullable String typed, String otherwise) {
        return typed == null ? otherwise : typed.strip();
    }

    static <E extends Enum<E>> E choice(String pointer, Class<E> type, @Nullable String typed) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(typed)).findFirst()
                .orElseThrow(() -> Problem.unprocessable(pointer, "form-required"));
    }

    static LocalDate day(String pointer, @Nullable String typed) {
        try {
            return LocalDate.parse(or(typed, ""));
        } catch (DateTimeException notADay) {
            throw Problem.unprocessable(pointer, "form-required");
        }
    }
}
