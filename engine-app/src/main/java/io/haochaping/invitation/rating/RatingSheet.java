package io.haochaping.invitation.rating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.invitation.Level;
import io.haochaping.review.NormCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the form into the model, empty or with what was typed and what is wrong with it. */
@Component
class RatingSheet {

    static final String VIEW = "invitation/rating";

    private final NormCatalogue norms;
    private final Problems problems;

    RatingSheet(NormCatalogue norms, Problems problems) {
        this.norms = norms;
        this.problems = problems;
    }

    String fill(Service service, RatingForm form, @Nullable Problem refused, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("form", form);
        model.addAttribute("levels", Level.all(norms));
        model.addAttribute("faults", refused == null ? Map.of() : faults(refused));
        return VIEW;
    }

    /** What is wrong by field of the form; what concerns none of them stands under the empty name. */
    private Map<String, String> faults(Problem refused) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (refused.errors().isEmpty()) {
            faults.put("", problems.message(refused, LocaleContextHolder.getLocale()));
        }
        for (FieldError error : refused.errors()) {
            faults.putIfAbsent(field(error.pointer()), problems.message(Problem.badRequest(error.code(), error.arguments().toArray()),
                    LocaleContextHolder.getLocale()));
        }
        return faults;
    }

    private static String field(String pointer) {
        return List.of("satisfaction", "normCodes", "comment", "name", "phone", "consent").stream()
                .filter(name -> List.of(pointer.split("/")).contains(name)).findFirst().orElse("");
    }

    /**
     * What the page says about the service.
     *
     * @param at     where the form is sent
     * @param day    of the service, in words
     * @param until  last day on which it can be reviewed, in words
     */
    record Service(String at, @Nullable String subject, @Nullable String unit, @Nullable String windowNo, @Nullable String day, @Nullable String until) {
    }
}
