package io.haochaping.appeal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.Reviews;
import org.springframework.stereotype.Component;

/** Who may appeal about a case, and who may not decide on an appeal about it. */
@Component
class AppealParties {

    private final StoredAppeals appeals;
    private final CaseRecord record;
    private final Reviews reviews;
    private final Organisation organisation;

    AppealParties(StoredAppeals appeals, CaseRecord record, Reviews reviews, Organisation organisation) {
        this.appeals = appeals;
        this.record = record;
        this.reviews = reviews;
        this.organisation = organisation;
    }

    /** The rated person, else the leader of the unit in charge. */
    Optional<AppealCapacity> capacity(CaseView view, Person by) {
        if (rated(view).filter(by.id()::equals).isPresent()) {
            return Optional.of(AppealCapacity.RATED);
        }
        return view.unitCode() != null && by.isLeaderOf(view.unitCode()) ? Optional.of(AppealCapacity.LEADER) : Optional.empty();
    }

    /**
     * The rated person; whoever appealed about the case; whoever completed a task of it or of an appeal about it, the decision on an exclusion
     * included. So the recheck is never the examiner's.
     */
    Set<String> barred(CaseView view) {
        Set<String> barred = new HashSet<>();
        rated(view).ifPresent(barred::add);
        record.steps(view.caseNo()).forEach(step -> barred.add(step.actor()));
        appeals.findByCaseNoOrderByLodgedAtAscNoAsc(view.caseNo()).stream().map(StoredAppeal::view)
                .flatMap(appeal -> Stream.of(appeal.appellant(), appeal.examinedBy(), appeal.recheckedBy())).filter(Objects::nonNull)
                .forEach(barred::add);
        Stream.ofNullable(view.excludedBy()).forEach(barred::add);
        return barred;
    }

    private Optional<String> rated(CaseView view) {
        return reviews.find(view.reviewId()).filter(review -> review.staffNo() != null && review.unitCode() != null)
                .flatMap(review -> organisation.accountOfStaff(review.unitCode(), review.staffNo()));
    }
}
