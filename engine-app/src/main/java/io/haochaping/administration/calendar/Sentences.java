package io.haochaping.administration.calendar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.haochaping.deadline.ArrangementFile.Fault;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;

/** Refusals and faults as sentences. */
@Component
class Sentences {

    private final Problems problems;
    private final Words words;

    Sentences(Problems problems, Words words) {
        this.problems = problems;
        this.words = words;
    }

    String of(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale)
                : problem.errors().stream().map(error -> of(error, locale)).distinct().collect(Collectors.joining(" "));
    }

    private String of(FieldError error, Locale locale) {
        return problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale);
    }

    List<String> of(List<Fault> faults, Locale locale) {
        return faults.stream().map(fault -> {
            String sentence = problems.message(Problem.badRequest(fault.code(), fault.arguments().toArray()), locale);
            return fault.line() == null ? sentence : words.text("admin-calendar.line", fault.line() + "", sentence);
        }).toList();
    }
}
