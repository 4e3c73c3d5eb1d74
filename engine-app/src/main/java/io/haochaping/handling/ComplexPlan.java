package io.haochaping.handling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** A complex matter may be asked for once per case and before {@code rectify} is due, with a planned day not after {@code close}. */
@Component
class ComplexPlan {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final CaseRecord record;
    private final CaseDeadlines deadlines;

    ComplexPlan(CaseRecord record, CaseDeadlines deadlines) {
        this.record = record;
        this.deadlines = deadlines;
    }

    LocalDate plannedDate(Completion completion, Inputs inputs) {
        requireAllowed(completion);
        LocalDate planned = inputs.date(Variables.PLANNED_DATE);
        if (planned.isBefore(LocalDate.ofInstant(completion.now(), ZONE))) {
            throw Problem.badRequest("planned-date-past");
        }
        Optional<LocalDate> latest = deadlines.find(completion.caseNo(), DeadlineKind.CLOSE).map(CaseDeadline::dueDate);
        if (latest.isPresent() && planned.isAfter(latest.get())) {
            throw Problem.badRequest("planned-date-after-close", latest.get().toString());
        }
        return planned;
    }

    private void requireAllowed(Completion completion) {
        boolean askedBefore = record.steps(completion.caseNo()).stream().anyMatch(step -> step.taskKey().equals(Tasks.APPROVE_COMPLEX));
        if (askedBefore) {
            throw Problem.badRequest("complex-only-once");
        }
        boolean late = deadlines.find(completion.caseNo(), DeadlineKind.RECTIFY)
                .filter(rectify -> completion.now().isAfter(rectify.dueAt())).isPresent();
        if (late) {
            throw Problem.badRequest("complex-too-late");
        }
    }
}
