package io.haochaping.invitation.rating;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.haochaping.review.Satisfaction;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in. Nothing is chosen before.
 *
 * @param consent whether name and phone number may be used to ask about this review
 * @param attempt random, made with the empty form: the same form sent twice is one review
 */
record RatingForm(@Nullable String satisfaction, @Nullable List<String> normCodes, @Nullable String comment, @Nullable String name,
        @Nullable String phone, @Nullable Boolean consent, @Nullable String attempt) {

    static RatingForm empty() {
        return new RatingForm(null, List.of(), null, null, null, null, Attempts.make());
    }

    /** As it is shown and sent on: texts without the line ends of the wire, an attempt that was made here. */
    RatingForm tidy() {
        return new RatingForm(satisfaction, normCodes == null ? List.of() : List.copyOf(normCodes), text(comment), text(name), text(phone), consent,
                attempt != null && Attempts.isAttempt(attempt) ? attempt : Attempts.make());
    }

    Optional<Satisfaction> level() {
        return Stream.of(Satisfaction.values()).filter(level -> level.name().equals(satisfaction)).findAny();
    }

    /** Those of the chosen level: what was ticked before another level was chosen stays hidden on the page and does not count. */
    List<String> normsOfLevel() {
        return level().map(level -> chosen().filter(code -> code.startsWith(level.star() + "")).toList()).orElse(List.of());
    }

    /** For the page. */
    public boolean ticked(String code) {
        return chosen().anyMatch(code::equals);
    }

    boolean hasReason() {
        return !normsOfLevel().isEmpty() || comment != null;
    }

    /** For the page: whether the part with the name is open. */
    public boolean named() {
        return name != null || phone != null || agreed();
    }

    boolean agreed() {
        return Boolean.TRUE.equals(consent);
    }

    private Stream<String> chosen() {
        return normCodes == null ? Stream.of() : normCodes.stream();
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.replace("\r\n", "\n");
    }

    @Override
    public String toString() {
        return "RatingForm[***]";
    }
}
