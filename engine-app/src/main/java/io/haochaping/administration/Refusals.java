package io.haochaping.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Carries a refusal to the page that is shown next: {@code refused}, one sentence, and {@code errors}, a sentence for each field by its name
 * without the slash.
 */
@Component
public class Refusals {

    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    /** @throws Problem again when there is no page to go back to (401, 404) */
    public void keep(Problem problem, RedirectAttributes flash) {
        if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
            throw problem;
        }
        Map<String, String> errors = new LinkedHashMap<>();
        problem.errors().forEach(error -> errors.putIfAbsent(error.pointer().replaceFirst("^/", ""),
                sentence(Problem.badRequest(error.code(), error.arguments().toArray()))));
        flash.addFlashAttribute("errors", errors);
        flash.addFlashAttribute("refused", errors.isEmpty() ? sentence(problem) : errors.values().stream().distinct().collect(Collectors.joining(" ")));
    }

    private String sentence(Problem problem) {
        return problems.message(problem, LocaleContextHolder.getLocale());
    }
}
