package io.haochaping.extension.workflow;

import java.time.Instant;
import java.util.Date;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.deadline.DeadlineKind;

/** When an undecided request lapses: one second after the last second of {@code close}. The bean {@code extensionLimits} in expressions. */
@Component("extensionLimits")
public class ExtensionLimits {

    private final CaseDeadlines deadlines;

    ExtensionLimits(CaseDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    static Date after(Instant dueAt) {
        return Date.from(dueAt.plusSeconds(1));
    }

    public Date lapse(String caseNo) {
        return after(deadlines.find(caseNo, DeadlineKind.CLOSE).orElseThrow().dueAt());
    }
}
