package io.haochaping.desk;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseHandling;

@Component
class CaseSnapshots {

    private final CaseDeadlines deadlines;
    private final CaseHandling handling;

    CaseSnapshots(CaseDeadlines deadlines, CaseHandling handling) {
        this.deadlines = deadlines;
        this.handling = handling;
    }

    CaseSnapshot of(CaseView file) {
        return new CaseSnapshot(file, deadlines.of(file.caseNo()), handling.openTasks(file.caseNo()));
    }
}
