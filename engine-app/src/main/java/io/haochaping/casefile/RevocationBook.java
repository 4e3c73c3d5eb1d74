package io.haochaping.casefile;

import java.time.Instant;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.DeadlineKind;

@Component
@Transactional
class RevocationBook implements ExclusionRevocation {

    private final CaseLocks locks;
    private final CaseEvents events;
    private final DeadlineBook deadlines;

    RevocationBook(CaseLocks locks, CaseEvents events, DeadlineBook deadlines) {
        this.locks = locks;
        this.events = events;
        this.deadlines = deadlines;
    }

    @Override
    public boolean revoke(String caseNo, String actor) {
        CaseFile file = locks.locked(caseNo);
        if (file.status() != CaseStatus.EXCLUDED) {
            throw new IllegalStateException("The case " + caseNo + " is not excluded");
        }
        String notice = file.exclusion().noticeNo();
        Optional<Instant> closed = closedBefore(caseNo);
        closed.ifPresentOrElse(file::closeAgain, file::beginAnew);
        events.record(caseNo, CaseEventType.EXCLUSION_REVOKED, actor, Facts.of("noticeNo", notice, "status", file.status()));
        if (closed.isEmpty()) {
            deadlines.restart(file, DeadlineKind.RECTIFY, DeadlineChangeCause.EXCLUSION_REVOKED, actor);
            deadlines.restart(file, DeadlineKind.CLOSE, DeadlineChangeCause.EXCLUSION_REVOKED, actor);
        }
        deadlines.noteNearest(file);
        return closed.isPresent();
    }

    private Optional<Instant> closedBefore(String caseNo) {
        return events.of(caseNo).stream().filter(event -> event.type() == CaseEventType.CLOSED).map(CaseEvent::at)
                .reduce((earlier, later) -> later);
    }
}
