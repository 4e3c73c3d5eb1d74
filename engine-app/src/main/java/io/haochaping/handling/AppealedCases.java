package io.haochaping.handling;

import io.haochaping.casefile.AppealRecord;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.Finding;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a case after an appeal about it (decision 0020). Decides nothing. */
@Component
public class AppealedCases {

    private final CaseFiles files;
    private final AppealRecord record;
    private final CaseProcess process;
    private final Milestones milestones;

    AppealedCases(CaseFiles files, AppealRecord record, CaseProcess process, Milestones milestones) {
        this.files = files;
        this.record = record;
        this.process = process;
        this.milestones = milestones;
    }

    /** An open case ends as excluded with its process; a closed one becomes excluded. @return number of the notice (通报) */
    @Transactional
    public String exclude(String caseNo, @Nullable Finding reason, String decidedBy) {
        record.toBeExcluded(caseNo, reason, decidedBy);
        if (files.require(caseNo).status().isEnded()) {
            milestones.excluded(caseNo);
        } else {
            process.appealUpheld(caseNo);
        }
        return String.valueOf(files.require(caseNo).noticeNo());
    }

    /** Nobody may ask for an exclusion of this case any more. */
    @Transactional
    public void closeExclusion(String caseNo, String appealNo) {
        CaseView view = files.require(caseNo);
        record.exclusionClosed(caseNo, appealNo);
        if (!view.status().isEnded()) {
            process.exclusionClosed(caseNo);
        }
    }
}
