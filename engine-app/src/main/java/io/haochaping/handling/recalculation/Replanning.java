package io.haochaping.handling.recalculation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.OpenDeadline;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.duty.DutyLimits.OpenLimit;
import io.haochaping.supervision.OrderDeadlines.OpenOrder;
import org.springframework.stereotype.Component;

/**
 * Plans a deadline again from its stored anchor, with the policy version of its case. The day that was agreed on for a complex matter stays:
 * people promised it. Only where the case itself must be closed earlier now, it comes down to that day (contract 4). An extension that was
 * granted stays too.
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
        Optional<LocalDate> close = close(now, planner);
        LocalDate day = now.kind() == DeadlineKind.CLOSE ? close.orElseThrow() : planned(now, close);
        return planner.on(now.kind(), now.policy(), now.jurisdiction(), day, now.anchor());
    }

    private static LocalDate planned(OpenDeadline now, Optional<LocalDate> close) {
        LocalDate agreed = Objects.requireNonNull(now.plannedDate());
        return close.filter(day -> day.isBefore(agreed)).orElse(agreed);
    }

    /** The day on which the case must be closed: that of the policy, or the one of its extension where that is later. */
    private static Optional<LocalDate> close(OpenDeadline now, DeadlinePlanner planner) {
        Optional<LocalDate> byPolicy = planner.plan(DeadlineKind.CLOSE, now.policy(), now.jurisdiction(), now.anchor())
                .map(PlannedDeadline::dueDate);
        return Stream.concat(byPolicy.stream(), Stream.ofNullable(now.extendedTo())).max(Comparator.naturalOrder());
    }

    /** A reminder that was given is not given again, so its hour is of no consequence. */
    private static boolean differs(OpenDeadline now, PlannedDeadline anew) {
        return !now.dueAt().equals(anew.dueAt()) || now.provisional() != anew.provisional()
                || now.remindedAt() == null && !Objects.equals(now.remindAt(), anew.remindAt());
    }

    Optional<StoredMove> of(OpenLimit now, DeadlinePlanner planner) {
        return planner.plan(DeadlineKind.DECIDE, now.policy(), now.jurisdiction(), now.anchor())
                .filter(anew -> !now.dueAt().equals(anew.dueAt()) || now.provisional() != anew.provisional()
                        || now.remindedAt() == null && !Objects.equals(now.remindAt(), anew.remindAt()))
                .map(anew -> StoredMove.of(now, anew));
    }

    Optional<StoredMove> of(OpenOrder now, DeadlinePlanner planner) {
        return planner.plan(DeadlineKind.SUPERVISE, files.require(now.caseNo()).policy(), now.jurisdiction(), now.issuedAt())
                .filter(anew -> !now.dueAt().equals(anew.dueAt())
                        || now.remindedAt() == null && !Objects.equals(now.remindAt(), anew.remindAt()))
                .map(anew -> StoredMove.of(now, anew));
    }
}
