package io.haochaping.handling;

import java.util.List;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStep;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.VisitOutcome;
import io.haochaping.process.BadReviewHandling.Tasks;
import org.springframework.stereotype.Component;

/** The questions that the model's gateways ask about a case; the bean {@code duties} in expressions. */
@Component("duties")
public class Duties {

    private final CaseFiles files;
    private final CaseRecord record;

    Duties(CaseFiles files, CaseRecord record) {
        this.files = files;
        this.record = record;
    }

    /** There is somebody to contact, and nobody has yet. */
    public boolean contactDue(String caseNo) {
        CaseView view = files.require(caseNo);
        return view.contactable() && !view.contactDone();
    }

    /** There is somebody to visit, and no visit yet or a dissatisfied one. */
    public boolean visitDue(String caseNo) {
        CaseView view = files.require(caseNo);
        return view.contactable() && (view.lastVisit() == null || view.lastVisit() == VisitOutcome.DISSATISFIED);
    }

    public boolean firstDissatisfaction(String caseNo) {
        return files.require(caseNo).dissatisfiedVisits() <= 1;
    }

    /** The exclusion that was refused had been asked for by a coordinator at dispatch, not by verification. */
    public boolean exclusionAskedAtDispatch(String caseNo) {
        List<CaseStep> steps = record.steps(caseNo);
        for (int i = steps.size() - 1; i >= 0; i--) {
            switch (steps.get(i).taskKey()) {
                case Tasks.DISPATCH, Tasks.ARBITRATE -> {
                    return true;
                }
                case Tasks.VERIFY -> {
                    return false;
                }
                default -> { }
            }
        }
        return false;
    }
}
