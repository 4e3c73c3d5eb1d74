package io.haochaping.invitation.rating;

import java.util.List;

import io.haochaping.review.Norm;
import io.haochaping.review.Satisfaction;

/**
 * One face of the page with what may be ticked under it.
 *
 * @param mouth path of the face's mouth in a square of 48
 */
record Level(Satisfaction value, List<Norm> norms, String mouth) {

    static Level of(Satisfaction value, List<Norm> all) {
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
