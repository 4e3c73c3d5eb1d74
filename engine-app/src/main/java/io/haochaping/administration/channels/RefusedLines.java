package io.haochaping.administration.channels;

import java.util.List;

import io.haochaping.channel.Refusal;
import io.haochaping.channel.RefusedRequest;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts samples of refused requests into words. What was sent is not kept, and so not told. */
@Component
class RefusedLines {

    /** Many texts of problems name limits or headers; what they named is not kept. */
    private static final Object[] NOT_KEPT = {"…", "…", "…"};

    private final Problems problems;

    RefusedLines(Problems problems) {
        this.problems = problems;
    }

    /** @param code with the HTTP status where there is one */
    record Line(String at, String request, String code, String sentence, List<Fault> faults) {
    }

    record Fault(String pointer, String code, String sentence) {
    }

    Line line(RefusedRequest refused) {
        Refusal refusal = refused.refusal();
        String code = refusal.status() == 0 || refusal.code().contains(refusal.status() + "") ? refusal.code() : refusal.status() + " " + refusal.code();
        return new Line(Words.second(refused.at()), refusal.request(), code, sentence(refusal.status(), refusal.code()),
                refusal.faults().stream().map(fault -> new Fault(fault.pointer(), fault.code(), sentence(refusal.status(), fault.code()))).toList());
    }

    private String sentence(int status, String code) {
        HttpStatus known = HttpStatus.resolve(status);
        return problems.message(Problem.of(known == null ? HttpStatus.BAD_REQUEST : known, code, NOT_KEPT), LocaleContextHolder.getLocale());
    }
}
