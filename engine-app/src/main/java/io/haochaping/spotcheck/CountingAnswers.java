package io.haochaping.spotcheck;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStep;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.Finding;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.spotcheck.VisitAnswer.Source;
import io.haochaping.voice.HandlingRating;
import io.haochaping.voice.ReviewerVoice;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountingAnswers implements VisitAnswers {

    private static final Set<String> WORK = Set.of(Tasks.RECTIFY, Tasks.EXPLAIN);

    private final CaseRecord record;
    private final ReviewerVoice voice;
    private final StoredChecks checks;

    CountingAnswers(CaseRecord record, ReviewerVoice voice, StoredChecks checks) {
        this.record = record;
        this.voice = voice;
        this.checks = checks;
    }

    @Override
    public Optional<VisitAnswer> of(CaseView view) {
        HandlingRating rating = Contradiction.present(view, voice.of(view.caseNo()));
        CheckOutcome checked = lastResult(view.caseNo());
        return view.lastVisit() == null && rating == null && checked == null ? Optional.empty() : Optional.of(answer(view, rating, checked));
    }

    private VisitAnswer answer(CaseView view, @Nullable HandlingRating rating, @Nullable CheckOutcome checked) {
        List<CaseStep> steps = record.steps(view.caseNo());
        CaseStep visit = steps.stream().filter(step -> step.taskKey().equals(Tasks.RETURN_VISIT)).reduce((earlier, later) -> later).orElse(null);
        Source counts = rating != null ? Source.REVIEWER : checked != null ? Source.SPOT_CHECK : Source.RECORD;
        boolean contradicted = switch (counts) {
            case REVIEWER -> Contradiction.between(view.lastVisit(), rating);
            case SPOT_CHECK -> checked == CheckOutcome.CONTRADICTED;
            case RECORD -> false;
        };
        return new VisitAnswer(view.lastVisit(), visit == null ? null : visit.actor(), visit == null ? null : visit.at(),
                visit != null && steps.stream().anyMatch(step -> didTheWork(view, step, visit)), rating, checked, counts, contradicted);
    }

    private static boolean didTheWork(CaseView view, CaseStep step, CaseStep visit) {
        boolean work = WORK.contains(step.taskKey()) || step.taskKey().equals(Tasks.VERIFY) && view.finding() == Finding.JUSTIFIED_RESOLVED;
        return work && step.actor().equals(visit.actor()) && !step.at().isAfter(visit.at());
    }

    private @Nullable CheckOutcome lastResult(String caseNo) {
        return checks.findByCaseNoOrderByOpenedAtAscNoAsc(caseNo).stream().map(check -> check.view())
                .filter(check -> check.outcome() != null && check.outcome() != CheckOutcome.UNREACHABLE)
                .max(Comparator.comparing(SpotCheck::openedAt)).map(SpotCheck::outcome).orElse(null);
    }
}
