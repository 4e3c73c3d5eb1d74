package io.haochaping.connector.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One rating as the platform tells it.
 *
 * @param review       its number is the platform's id; a code that we do not know stands in it marked, so that the intake refuses the field
 * @param supplements  the platform's id of the rating that this one supplements (追评); blank where it names none; null for a first rating
 * @param byDefault    nobody gave it: the platform filled it in when the time was over (默认评价)
 * @param unknownCodes by name, such as {@code CHANNEL 8 (national-1)}
 */
public record PulledRating(IncomingReview review, @Nullable String supplements, boolean byDefault, List<String> unknownCodes) {

    public PulledRating {
        unknownCodes = List.copyOf(unknownCodes);
    }
}
