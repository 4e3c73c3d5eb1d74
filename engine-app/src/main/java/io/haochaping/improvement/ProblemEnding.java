package io.haochaping.improvement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import io.haochaping.casefile.CountedReviews;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProblemEnding implements UnfoundedProblems {

    private final StoredImprovements improvements;
    private final StoredClusterCases cases;
    private final CountedReviews counted;
    private final ClusterSubjects subjects;
    private final ImprovementProcess process;
    private final History history;
    private final Retries retries;
    private final Clock clock;

    ProblemEnding(StoredImprovements improvements, StoredClusterCases cases, CountedReviews counted, ClusterSubjects subjects,
            ImprovementProcess process, History history, Retries retries, Clock clock) {
        this.improvements = improvements;
        this.cases = cases;
        this.counted = counted;
        this.subjects = subjects;
        this.process = process;
        this.history = history;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayEnd(ImprovementView problem, Person person) {
        return problem.source() == Source.CONCENTRATED && !problem.state().isEnded() && decides(problem, person) && !barred(problem, person)
                && unfounded(problem.no());
    }

    @Override
    public void end(String no, String note, Person by) {
        List<FieldError> errors = new ArrayList<>();
        String why = Texts.required("/note", note, Texts.LONGEST, errors);
        Texts.refuse(errors);
        retries.inTransaction(() -> ended(improvements.findById(no).orElseThrow(() -> Problem.notFound("not-found")), why, by));
    }

    private void ended(StoredImprovement matter, String why, Person by) {
        ImprovementView problem = matter.view();
        if (!decides(problem, by)) {
            throw Problem.forbidden("cluster-by-coordinator-or-supervisor");
        }
        if (barred(problem, by)) {
            throw Problem.forbidden("not-eligible");
        }
        if (problem.source() != Source.CONCENTRATED) {
            throw Problem.badRequest("unfounded-not-for-source");
        }
        if (problem.state().isEnded()) {
            throw Problem.conflict("problem-ended");
        }
        if (!unfounded(problem.no())) {
            throw Problem.conflict("problem-still-counts");
        }
        matter.ended(ImprovementState.UNFOUNDED, clock.instant());
        history.add(problem.no(), StepType.UNFOUNDED, by.id(), null, why);
        process.endUnfounded(problem.no());
    }

    private static boolean decides(ImprovementView problem, Person person) {
        return person.isSupervisor() || person.isCoordinatorOf(problem.jurisdiction());
    }

    private boolean barred(ImprovementView problem, Person person) {
        return subjects.person(problem.cluster()).filter(person.id()::equals).isPresent()
                || history.actors(problem.no(), StepType.CARRIED_OUT).contains(person.id());
    }

    /** A problem that somebody named without any review behind it stands on its own grounds. */
    private boolean unfounded(String no) {
        List<String> behind = cases.caseNos(no);
        return !behind.isEmpty() && counted.count(behind) == 0;
    }
}
