package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class AppealRecordBook implements AppealRecord {

    private static final String SYSTEM = "system";

    private final CaseLocks locks;
    private final CaseEvents events;

    AppealRecordBook(CaseLocks locks, CaseEvents events) {
        this.locks = locks;
        this.events = events;
    }

    @Override
    public CaseView hold(String caseNo) {
        return locks.locked(caseNo).view(null);
    }

    @Override
    public void appealed(String caseNo, String appealNo, String kind, String actor) {
        events.record(caseNo, CaseEventType.APPEALED, actor, Facts.of("no", appealNo, "kind", kind));
    }

    @Override
    public void decided(String caseNo, String appealNo, boolean upheld, String actor) {
        events.record(caseNo, CaseEventType.APPEAL_DECIDED, actor, Facts.of("no", appealNo, "upheld", upheld));
    }

    @Override
    public void recheckRequested(String caseNo, String appealNo, String actor) {
        events.record(caseNo, CaseEventType.RECHECK_REQUESTED, actor, Facts.of("no", appealNo));
    }

    @Override
    public void rechecked(String caseNo, String appealNo, boolean upheld, String actor) {
        events.record(caseNo, CaseEventType.RECHECK_DECIDED, actor, Facts.of("no", appealNo, "upheld", upheld));
    }

    @Override
    public void toBeExcluded(String caseNo, @Nullable Finding reason, String decidedBy) {
        locks.locked(caseNo).excludeByAppeal(reason, decidedBy);
    }

    @Override
    public void exclusionClosed(String caseNo, String appealNo) {
        if (locks.locked(caseNo).closeExclusion()) {
            events.record(caseNo, CaseEventType.EXCLUSION_CLOSED, SYSTEM, Facts.of("no", appealNo));
        }
    }
}
