package io.haochaping.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.DeadlineKind;

@Component
@Transactional
class ExtensionBook implements CaseExtension {

    private final CaseLocks locks;
    private final DeadlineBook deadlines;
    private final LedgerBook ledger;
    private final Clock clock;

    ExtensionBook(CaseLocks locks, DeadlineBook deadlines, LedgerBook ledger, Clock clock) {
        this.locks = locks;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public List<CaseDeadline> extend(String caseNo, LocalDate day, String actor) {
        CaseFile file = locks.locked(caseNo);
        List<CaseDeadline> moved = new ArrayList<>();
        moved.add(deadlines.change(caseNo, DeadlineKind.CLOSE, day, DeadlineChangeCause.EXTENSION, actor));
        file.extendTo(day);
        if (runsToThePlannedDay(file)) {
            moved.add(deadlines.change(caseNo, DeadlineKind.RECTIFY, day, DeadlineChangeCause.EXTENSION, actor));
            file.planFor(day);
            ledger.planFor(caseNo, day);
        }
        return moved;
    }

    private boolean runsToThePlannedDay(CaseFile file) {
        return file.progress().track() == Track.COMPLEX && file.progress().plannedDate() != null && deadlines.find(file.caseNo(), DeadlineKind.RECTIFY)
                .filter(rectify -> !rectify.isMet() && !rectify.isOverdue(clock.instant()) && rectify.dueDate().equals(file.progress().plannedDate()))
                .isPresent();
    }
}
