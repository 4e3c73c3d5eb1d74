package io.haochaping.invitation.rating;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/** What the form must say before it goes to the register, which checks the rest. */
final class RatingRules {

    private RatingRules() {
    }

    /**
     * @throws Problem 422 with one entry per field; pointers are those of a review
     */
    static void check(RatingForm form, boolean reasonRequired) {
        List<FieldError> errors = new ArrayList<>();
        if (form.level().isEmpty()) {
            errors.add(new FieldError("/satisfaction", "rating-level-missing"));
        } else if (reasonRequired && form.level().get().isBad() && !form.hasReason()) {
            errors.add(new FieldError("/normCodes", "rating-reason-missing"));
        }
        checkPerson(form, errors);
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    /** A name needs a number, and neither is kept without a word of consent. */
    private static void checkPerson(RatingForm form, List<FieldError> errors) {
        if (form.name() != null && form.phone() == null) {
            errors.add(new FieldError("/reviewer/phone", "rating-phone-missing"));
        }
        if (form.agreed() && form.name() == null && form.phone() == null) {
            errors.add(new FieldError("/reviewer/phone", "rating-phone-missing"));
        }
        if (!form.agreed() && (form.name() != null || form.phone() != null)) {
            errors.add(new FieldError("/reviewer/consent", "rating-consent-missing"));
        }
    }
}
