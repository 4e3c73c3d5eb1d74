package io.haochaping.handling;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.Finding;
import io.haochaping.organisation.Organisation;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.springframework.stereotype.Component;

/** Separation of duties: who must not do a task because of what he is or did in the case. */
@Component
class Separation {

    private final CaseRecord record;
    private final CaseEvents events;
    private final Reviews reviews;
    private final Organisation organisation;

    Separation(CaseRecord record, CaseEvents events, Reviews reviews, Organisation organisation) {
        this.record = record;
        this.events = events;
        this.reviews = reviews;
        this.organisation = organisation;
    }

    /** The account of the person whom the review rates, where he has one. */
    Optional<String> ratedAccount(CaseView view) {
        return reviews.find(view.reviewId()).flatMap(this::ratedAccount);
    }

    private Optional<String> ratedAccount(RegisteredReview review) {
        return review.staffNo() == null || review.unitCode() == null ? Optional.empty()
                : organisation.accountOfStaff(review.unitCode(), review.staffNo());
    }

    /** Numbers of those cases that are about an account. */
    Set<String> ratedIn(Collection<CaseView> views, String account) {
        Map<String, RegisteredReview> found = reviews.find(views.stream().map(CaseView::reviewId).toList());
        return views.stream().filter(view -> Optional.ofNullable(found.get(view.reviewId())).flatMap(this::ratedAccount)
                .filter(account::equals).isPresent()).map(CaseView::caseNo).collect(Collectors.toSet());
    }

    Set<String> excluded(CaseView view, String taskKey) {
        Set<String> excluded = new HashSet<>();
        ratedAccount(view).ifPresent(excluded::add);
        if (taskKey.equals(Tasks.SIGN_OFF)) {
            excluded.addAll(whoDid(view, work(view)));
        } else if (taskKey.equals(Tasks.DECIDE_EXCLUSION)) {
            excluded.addAll(whoTouched(view));
        }
        return excluded;
    }

    private static Set<String> work(CaseView view) {
        if (view.finding() == Finding.NO_LEGAL_BASIS) {
            return Set.of(Tasks.EXPLAIN);
        }
        return view.finding() == Finding.JUSTIFIED_RESOLVED ? Set.of(Tasks.VERIFY, Tasks.RECTIFY) : Set.of(Tasks.RECTIFY);
    }

    /** Who completed a task of the case or of an appeal about it, and who appealed. */
    private Set<String> whoTouched(CaseView view) {
        Set<String> touched = new HashSet<>();
        record.steps(view.caseNo()).forEach(step -> touched.add(step.actor()));
        events.of(view.caseNo()).stream().filter(event -> event.type() == CaseEventType.APPEALED).forEach(event -> touched.add(event.actor()));
        return touched;
    }

    private Set<String> whoDid(CaseView view, Set<String> taskKeys) {
        return record.steps(view.caseNo()).stream().filter(step -> taskKeys.contains(step.taskKey()))
                .map(io.haochaping.casefile.CaseStep::actor).collect(Collectors.toSet());
    }
}
