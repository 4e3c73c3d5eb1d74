package io.haochaping.invitation;

import java.util.Arrays;
import java.util.List;

import io.haochaping.review.Norm;
import io.haochaping.review.NormCatalogue;
import io.haochaping.review.Satisfaction;

/**
 * One face of a rating page with what may be ticked under it.
 *
 * @param mouth path of the face's mouth in a square of 48
 */
public record Level(Satisfaction value, List<Norm> norms, String mouth) {

    /** From very satisfied to very dissatisfied, each with the norms that are in use. */
    public static List<Level> all(NormCatalogue catalogue) {
        List<Norm> norms = catalogue.all();
        return Arrays.stream(Satisfaction.values()).map(value -> of(value, norms)).toList();
    }

    private static Level of(Satisfaction value, List<Norm> all) {
        return new Level(value, all.stream().filter(norm -> norm.active() && norm.star() == value.star()).toList(), switch (value) {
            case VERY_SATISFIED -> "M13 27q11 16 22 0z";
            case SATISFIED -> "M15 29q9 8 18 0";
            case BASICALLY_SATISFIED -> "M16 32h16";
            case DISSATISFIED -> "M15 34q9-7 18 0";
            case VERY_DISSATISFIED -> "M14 37q10-14 20 0";
        });
    }

    public boolean bad() {
        return value.isBad();
    }
}
