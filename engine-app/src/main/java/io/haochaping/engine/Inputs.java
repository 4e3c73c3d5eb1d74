package io.haochaping.engine;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;

/** What a completion brought, checked and read by name. Null and blank count as not given; a name that is not asked for is refused. */
public final class Inputs {

    /** Longest text of a completion, in characters (code points). */
    public static final int LONGEST_TEXT = 2_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private final Map<String, Object> values;

    public Inputs(Map<String, Object> values, Set<String> asked) {
        values.keySet().stream().filter(name -> !asked.contains(name)).findFirst().ifPresent(name -> {
            throw Problem.badRequest("input-unknown", shortened(name));
        });
        this.values = values;
    }

    public Optional<String> text(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String text)) {
            throw Problem.badRequest("input-not-text", name);
        }
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw Problem.badRequest("input-too-long", name, LONGEST_TEXT);
        }
        if (CONTROL.matcher(text).find()) {
            throw Problem.badRequest("text-with-control-characters", name);
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
    }

    public String requiredText(String name) {
        return text(name).orElseThrow(() -> Problem.badRequest("input-missing", name));
    }

    public boolean flag(String name) {
        Object value = values.get(name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        return switch (requiredText(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problem.badRequest("input-not-allowed", name, "true, false");
        };
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        String text = requiredText(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw Problem.badRequest("input-not-allowed", name, String.join(", ", names(type)));
    }

    /** A moment that has been: not in the future, not before {@code earliest} (in whole minutes, as forms give them). */
    public Instant past(String name, Instant earliest, Instant now) {
        Instant moment = moment(name, requiredText(name));
        if (moment.isAfter(now)) {
            throw Problem.badRequest("time-in-the-future", name);
        }
        if (moment.isBefore(earliest.truncatedTo(ChronoUnit.MINUTES))) {
            throw Problem.badRequest("time-before-receipt", name);
        }
        return moment;
    }

    public boolean has(String name) {
        return text(name).isPresent();
    }

    public LocalDate date(String name) {
        String text = requiredText(name);
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException notADate) {
            throw Problem.badRequest("input-not-a-date", name);
        }
    }

    private static Instant moment(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException notATime) {
            throw Problem.badRequest("input-not-a-time", name);
        }
    }

    private static <E extends Enum<E>> String[] names(Class<E> type) {
        return java.util.Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new);
    }

    private static String shortened(String name) {
        String clean = CONTROL.matcher(name).replaceAll("");
        return clean.length() > 60 ? clean.substring(0, 60) : clean;
    }
}
