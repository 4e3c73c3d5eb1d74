package io.haochaping.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Gives every question its own date, later for cases of the tax policy, and remembers who asked. */
public final class FakeDeadlines {

    private static final Instant START = Instant.parse("2026-02-13T01:00:00Z");
    private static final List<String> QUESTIONS = List.of("forDispatch", "forContact", "forRectification", "forVisit", "forFiling",
            "forDecision", "dispatchOverdue", "decisionReminder", "decisionOverdue", "filingOverdue", "contactReminder", "contactOverdue",
            "rectifyReminder", "rectifyOverdue", "closeReminder", "closeOverdue");

    private final List<String> asked = new ArrayList<>();

    /** What the bean answers to this question about this case. */
    static Date answer(String question, String caseNo) {
        int days = QUESTIONS.indexOf(question) + (caseNo.contains(Situation.TAX) ? 100 : 0);
        return Date.from(START.plus(days, ChronoUnit.DAYS));
    }

    long timesAsked(String question, String caseNo) {
        return asked.stream().filter((question + " " + caseNo)::equals).count();
    }

    private Date ask(String question, String caseNo) {
        asked.add(question + " " + caseNo);
        return answer(question, caseNo);
    }

    public Date forDispatch(String caseNo) {
        return ask("forDispatch", caseNo);
    }

    public Date forContact(String caseNo) {
        return ask("forContact", caseNo);
    }

    public Date forRectification(String caseNo) {
        return ask("forRectification", caseNo);
    }

    public Date forVisit(String caseNo) {
        return ask("forVisit", caseNo);
    }

    public Date forFiling(String caseNo) {
        return ask("forFiling", caseNo);
    }

    public Date forDecision(String caseNo) {
        return ask("forDecision", caseNo);
    }

    public Date dispatchOverdue(String caseNo) {
        return ask("dispatchOverdue", caseNo);
    }

    public Date decisionReminder(String caseNo) {
        return ask("decisionReminder", caseNo);
    }

    public Date decisionOverdue(String caseNo) {
        return ask("decisionOverdue", caseNo);
    }

    public Date filingOverdue(String caseNo) {
        return ask("filingOverdue", caseNo);
    }

    public Date contactReminder(String caseNo) {
        return ask("contactReminder", caseNo);
    }

    public Date contactOverdue(String caseNo) {
        return ask("contactOverdue", caseNo);
    }

    public Date rectifyReminder(String caseNo) {
        return ask("rectifyReminder", caseNo);
    }

    public Date rectifyOverdue(String caseNo) {
        return ask("rectifyOverdue", caseNo);
    }

    public Date closeReminder(String caseNo) {
        return ask("closeReminder", caseNo);
    }

    public Date closeOverdue(String caseNo) {
        return ask("closeOverdue", caseNo);
    }
}
