package io.haochaping.extension;

import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.duty.OpenDuties;
import io.haochaping.handling.TaskOpened;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.DeadlineExtension;

/** What becomes of an undecided request when its case moves: withdrawn when nothing is left to extend, else it follows limit and unit. */
@Component
class FollowedCase {

    private final StoredExtensions requests;
    private final ExtensionVerdicts verdicts;
    private final ExtensionProcess process;
    private final CaseDeadlines deadlines;
    private final CaseFiles files;
    private final OpenDuties duties;

    FollowedCase(StoredExtensions requests, ExtensionVerdicts verdicts, ExtensionProcess process, CaseDeadlines deadlines, CaseFiles files,
            OpenDuties duties) {
        this.requests = requests;
        this.verdicts = verdicts;
        this.process = process;
        this.deadlines = deadlines;
        this.files = files;
        this.duties = duties;
    }

    /** With the filing, the duty to close is met. */
    @EventListener
    void on(TaskOpened opened) {
        if (opened.taskKey().equals(Tasks.FILE)) {
            withdraw(opened.caseNo());
        }
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case CLOSED, EXCLUDED -> withdraw(event.caseNo());
            case DEADLINE_CHANGED -> limitMoved(event.caseNo());
            case DISPATCHED, ARBITRATED -> handed(event.caseNo());
            default -> { }
        }
    }

    private void withdraw(String caseNo) {
        open(caseNo).ifPresent(request -> {
            verdicts.withdraw(request);
            process.withdraw(caseNo);
        });
    }

    private void limitMoved(String caseNo) {
        if (open(caseNo).isPresent()) {
            deadlines.find(caseNo, DeadlineKind.CLOSE).ifPresent(close -> process.limitMoved(caseNo, close.dueAt()));
        }
    }

    private void handed(String caseNo) {
        open(caseNo).ifPresent(request -> {
            request.movedTo(files.require(caseNo).unitCode());
            duties.refresh(DeadlineExtension.KEY, request.no());
        });
    }

    private Optional<StoredExtension> open(String caseNo) {
        return requests.findByCaseNoAndUndecidedTrue(caseNo);
    }
}
