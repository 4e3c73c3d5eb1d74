package io.haochaping.board;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.review.RejectedReview;

/**
 * Why a review was refused, in words for the people of the office: which field, what is wrong with it, and who can mend it. The problems' own
 * texts were written for those who build channels; they serve where the board has no better word.
 */
@Component
class RejectionWords {

    /** Many texts of problems name limits or headers; what they named is not kept. */
    private static final Object[] NOT_KEPT = {"…", "…", "…"};
    private static final String FAULT = "board.fault.";
    private static final String ADVICE = "board.advice.";

    private final Problems problems;
    private final MessageSource messages;

    RejectionWords(Problems problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    /** One thing that is wrong. @param field empty where it is the review as a whole */
    record Fault(String field, String text, String advice) {
    }

    /** The faulty fields, or the refusal as a whole where it names none. */
    List<Fault> faults(RejectedReview rejected, Locale locale) {
        return rejected.errors() == null || rejected.errors().isBlank() ? List.of(fault("", rejected.code(), rejected.status(), locale))
                : rejected.errors().lines().map(line -> line.split(" ", 2))
                        .map(parts -> fault(field(parts[0], locale), parts.length < 2 ? rejected.code() : parts[1], rejected.status(), locale)).toList();
    }

    /** A refusal as one sentence. */
    String sentence(Problem refused, Locale locale) {
        int status = refused.status().value();
        Stream<Fault> faults = refused.errors().isEmpty() ? Stream.of(fault("", refused.code(), status, locale))
                : refused.errors().stream().map(error -> fault(field(error.pointer(), locale), error.code(), status, locale));
        return faults.map(fault -> fault.field() + " " + fault.text()).map(String::strip).distinct().collect(Collectors.joining(" "));
    }

    private Fault fault(String field, String code, int status, Locale locale) {
        String text = word(FAULT + code, locale);
        return new Fault(field, text.isEmpty() ? problems.message(Problem.of(HttpStatus.valueOf(status), code, NOT_KEPT), locale) : text,
                advice(code, locale));
    }

    private String advice(String code, Locale locale) {
        String own = word(ADVICE + code, locale);
        return own.isEmpty() ? word(ADVICE + "channel", locale) : own;
    }

    /** The field's name: of {@code /reviewer/kind}, or else of {@code kind}; positions in lists do not count. */
    private String field(String pointer, Locale locale) {
        String path = pointer.replaceAll("/\\d+(?=/|$)", "").replaceFirst("^/", "").replace('/', '.');
        String whole = word("board.field." + path, locale);
        String last = whole.isEmpty() ? word("board.field." + path.substring(path.lastIndexOf('.') + 1), locale) : whole;
        return last.isEmpty() ? word("board.field.other", locale) : last;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, "", locale);
    }
}
