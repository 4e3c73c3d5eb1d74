package io.haochaping.administration.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;

/** Takes a form: done and on to the next page, or refused and shown again with what was typed. */
@Component
class Forms {

    static final String REFUSAL = "refusal";

    private final Problems problems;
    private final CurrentValues values;
    private final Words words;

    Forms(Problems problems, CurrentValues values, Words words) {
        this.problems = problems;
        this.values = values;
        this.words = words;
    }

    /**
     * @param form  name of the form on its page
     * @param then  where to go when it was done
     * @param again puts the page into the model once more
     * @param view  of that page
     */
    String take(String form, Runnable act, RedirectAttributes flash, String then, Model model, HttpServletResponse response,
                Consumer<Problem> again, String view) {
        try {
            run(act);
            flash.addFlashAttribute("done", words.text("admin-organisation.done." + form));
            return "redirect:" + then;
        } catch (Problem problem) {
            leaveIfGone(problem);
            response.setStatus(problem.status().value());
            again.accept(problem);
            model.addAttribute(REFUSAL, refusal(form, problem));
            return view;
        }
    }

    /** A button without anything typed. */
    String press(String form, Runnable act, RedirectAttributes flash, String then, String back) {
        try {
            run(act);
            flash.addFlashAttribute("done", words.text("admin-organisation.done." + form));
            return "redirect:" + then;
        } catch (Problem problem) {
            leaveIfGone(problem);
            Refusal refusal = refusal(form, problem);
            flash.addFlashAttribute("refused", refusal.fields().isEmpty() ? refusal.message() : String.join(" ", refusal.fields().values()));
            return "redirect:" + back;
        }
    }

    private static void run(Runnable act) {
        try {
            act.run();
        } catch (ConcurrencyFailureException meanwhile) {
            throw Problem.conflict("changed-meanwhile");
        }
    }

    private static void leaveIfGone(Problem problem) {
        if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
            throw problem;
        }
    }

    private Refusal refusal(String form, Problem problem) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (FieldError error : problem.errors()) {
            fields.putIfAbsent(error.pointer(), message(Problem.badRequest(error.code(), error.arguments().toArray())));
        }
        return new Refusal(form, message(problem), fields, values.of(problem));
    }

    private String message(Problem problem) {
        return problems.message(problem, LocaleContextHolder.getLocale());
    }
}
