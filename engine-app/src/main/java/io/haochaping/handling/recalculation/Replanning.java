package io.haochaping.handling.recalculation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.OpenDeadline;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.supervision.OrderDeadlines.OpenOrder;
import org.springframework.stereotype.Component;

/**
 * Plans a deadline again from its stored anchor, with the policy version of its case. The day that was agreed on for a complex matter stays:
 * people promised it. Only where the case itself must be closed earlier now, it comes down to that day (contract 4).
 */
@Component
class Replanning {

    private final CaseFiles files;

    Replanning(CaseFiles files) {
        this.files = files;
    }

    /** Empty when nothing about it changes. */
    Optional<StoredMove> of(OpenDeadline now, DeadlinePlanner planner) {
        Optional<PlannedDeadline> planned = now.isAgreed() ? Optional.of(agreed(now, planner))
                : planner.plan(now.kind(), now.policy(), now.jurisdiction(), now.anchor());
        return planned.filter(anew -> differs(now, anew)).map(anew -> StoredMove.of(now, anew));
    }

    private static PlannedDeadline agreed(OpenDeadline now, DeadlinePlanner planner) {
        LocalDate agreed = Objects.requireNonNull(now.plannedDate());
        LocalDate day = planner.plan(DeadlineKind.CLOSE, now.policy(), now.jurisdiction(), now.anchor()).map(PlannedDeadline::dueDate)
                .filter(close -> close.isBefore(agreed)).orElse(agreed);
        return planner.on(now.kind(), now.policy(), now.jurisdiction(), day, now.anchor());
    }

    /** A reminder that was given is not given again, so its hour is of no consequence. */
    private static boolean differs(OpenDeadline now, PlannedDeadline anew) {
        return !now.dueAt().equals(anew.dueAt()) || now.provisional() != anew.provisional()
                || now.remindedAt() == null && !Objects.equals(now.remindAt(), anew.remindAt());
    }

    Optional<StoredMove> of(OpenOrder now, DeadlinePlanner planner) {
        return planner.plan(DeadlineKind.SUPERVISE, files.require(now.caseNo()).policy(), now.jurisdiction(), now.issuedAt())
                .filter(anew -> !now.dueAt().equals(anew.dueAt())
                        || now.remindedAt() == null && !Objects.equals(now.remindAt(), anew.remindAt()))
                .map(anew -> StoredMove.of(now, anew));
    }
}
