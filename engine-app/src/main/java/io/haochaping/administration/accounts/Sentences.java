package io.haochaping.administration.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import org.springframework.stereotype.Component;

/** A refusal as one text: what is wrong with each field, or with the whole. */
@Component
class Sentences {

    private final Problems problems;

    Sentences(Problems problems) {
        this.problems = problems;
    }

    String of(Problem refused, Locale locale) {
        Map<String, Object> properties = problems.render(refused, locale).getProperties();
        if (properties != null && properties.get("errors") instanceof List<?> errors && !errors.isEmpty()) {
            return errors.stream().map(error -> String.valueOf(((Map<?, ?>) error).get("message"))).distinct().collect(Collectors.joining());
        }
        return problems.message(refused, locale);
    }
}
