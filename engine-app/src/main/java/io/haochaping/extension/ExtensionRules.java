package io.haochaping.extension;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.Track;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.Policies;
import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.Eligibility;
import io.haochaping.handling.OpenTask;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling.Tasks;

/** Who may ask for more time, when, and for how much. */
@Component
class ExtensionRules {

    /** Both bound the handling; none of them may have passed. */
    private static final Set<DeadlineKind> LIMITS = EnumSet.of(DeadlineKind.RECTIFY, DeadlineKind.CLOSE);

    private final StoredExtensions requests;
    private final CaseDeadlines deadlines;
    private final CaseHandling handling;
    private final Eligibility eligibility;
    private final Policies policies;
    private final Clock clock;

    ExtensionRules(StoredExtensions requests, CaseDeadlines deadlines, CaseHandling handling, Eligibility eligibility, Policies policies,
            Clock clock) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.handling = handling;
        this.eligibility = eligibility;
        this.policies = policies;
        this.clock = clock;
    }

    /** The limit that is to be extended; throws the first reason why nothing can be asked for. */
    CaseDeadline requireExtendable(CaseView view, Person by) {
        if (maximum(view) == 0) {
            throw Problem.conflict("extension-not-in-policy");
        }
        if (!handles(view, by)) {
            throw Problem.forbidden("extension-by-handler");
        }
        if (view.track() != Track.COMPLEX) {
            throw Problem.conflict("extension-complex-only");
        }
        if (requests.existsByCaseNo(view.caseNo())) {
            throw Problem.conflict("extension-already-asked");
        }
        Instant now = clock.instant();
        boolean passed = deadlines.of(view.caseNo()).stream().filter(limit -> LIMITS.contains(limit.kind()))
                .anyMatch(limit -> !limit.isMet() && limit.isOverdue(now));
        return close(view).filter(limit -> !passed).orElseThrow(() -> Problem.conflict("extension-after-limit"));
    }

    private Optional<CaseDeadline> close(CaseView view) {
        return deadlines.find(view.caseNo(), DeadlineKind.CLOSE).filter(limit -> !limit.isMet());
    }

    LocalDate lastDay(CaseView view, CaseDeadline close) {
        return close.dueDate().plusDays(maximum(view));
    }

    private int maximum(CaseView view) {
        return policies.profile(view.policy()).maximumExtensionDays();
    }

    /** An officer of the unit who has the open task of the case, or may take it while nobody has it. */
    private boolean handles(CaseView view, Person by) {
        return view.unitCode() != null && by.isOfficerOf(view.unitCode())
                && handling.openTasks(view.caseNo()).stream().filter(task -> Tasks.ALL.contains(task.key())).anyMatch(task -> has(task, view, by));
    }

    private boolean has(OpenTask task, CaseView view, Person by) {
        return task.assignee() == null ? eligibility.isEligible(by.id(), view.caseNo(), task.key()) : task.assignee().equals(by.id());
    }
}
