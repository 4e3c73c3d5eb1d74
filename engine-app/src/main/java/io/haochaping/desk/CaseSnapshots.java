package io.haochaping.desk;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.OpenTask;

@Component
class CaseSnapshots {

    private final CaseDeadlines deadlines;
    private final CaseHandling handling;

    CaseSnapshots(CaseDeadlines deadlines, CaseHandling handling) {
        this.deadlines = deadlines;
        this.handling = handling;
    }

    /** The cases of a list, in its order, with one query for each of their surroundings. */
    List<CaseSnapshot> of(List<CaseView> files) {
        List<String> caseNos = files.stream().map(CaseView::caseNo).toList();
        Map<String, List<CaseDeadline>> limits = deadlines.of(caseNos);
        Map<String, List<OpenTask>> tasks = handling.openTasks(caseNos);
        return files.stream().map(file -> new CaseSnapshot(file, limits.getOrDefault(file.caseNo(), List.of()),
                tasks.getOrDefault(file.caseNo(), List.of()))).toList();
    }

    CaseSnapshot of(CaseView file) {
        return new CaseSnapshot(file, deadlines.of(file.caseNo()), handling.openTasks(file.caseNo()));
    }
}
