package io.haochaping.desk.improvements;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;

/** Refusals as sentences. */
@Component
class Sentences {

    private final Problems problems;

    Sentences(Problems problems) {
        this.problems = problems;
    }

    String of(Problem problem, Locale locale) {
        return problems.message(problem, locale);
    }

    /** By name of the field. */
    Map<String, String> ofFields(Problem problem, Locale locale) {
        Map<String, String> sentences = new LinkedHashMap<>();
        problem.errors().forEach(error -> sentences.put(error.pointer().substring(1),
                problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)));
        return sentences;
    }
}
