package io.haochaping.notification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.Eligibility;
import io.haochaping.handling.OpenTask;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.Reviews;

/** Whom a case concerns, as accounts. */
@Component
class Concerned {

    /** Not a task of the case: who answers an order is told of the order. */
    private static final String ORDER = "Task_SuperviseOverdue";

    private final CaseHandling handling;
    private final Eligibility eligibility;
    private final Accounts accounts;
    private final Reviews reviews;
    private final Organisation organisation;

    Concerned(CaseHandling handling, Eligibility eligibility, Accounts accounts, Reviews reviews, Organisation organisation) {
        this.handling = handling;
        this.eligibility = eligibility;
        this.accounts = accounts;
        this.reviews = reviews;
        this.organisation = organisation;
    }

    /** Who has claimed the open tasks, or may claim them. */
    Set<String> holders(String caseNo) {
        Set<String> holders = new TreeSet<>();
        for (OpenTask task : handling.openTasks(caseNo)) {
            if (task.assignee() != null) {
                holders.add(task.assignee());
            } else if (!ORDER.equals(task.key())) {
                holders.addAll(eligibility.eligible(caseNo, task.key()));
            }
        }
        return holders;
    }

    List<String> members(String group) {
        return accounts.membersOf(group);
    }

    List<String> leaders(CaseView view) {
        return view.unitCode() == null ? List.of() : accounts.membersOf(Groups.leaders(view.unitCode()));
    }

    List<String> coordinators(CaseView view) {
        List<String> coordinators = accounts.membersOf(Groups.coordinators(view.jurisdiction()));
        return coordinators.isEmpty() ? supervisors() : coordinators;
    }

    List<String> supervisors() {
        return accounts.membersOf(Groups.SUPERVISORS);
    }

    Set<String> account(@Nullable Object id) {
        return id != null && accounts.exists(id.toString()) ? Set.of(id.toString()) : Set.of();
    }

    /** The account of the person whom the review rates, where there is one. */
    Optional<String> rated(CaseView view) {
        return reviews.find(view.reviewId()).filter(review -> review.staffNo() != null && review.unitCode() != null)
                .flatMap(review -> organisation.accountOfStaff(review.unitCode(), review.staffNo()));
    }

    Set<String> withoutRated(CaseView view, Collection<String> recipients) {
        Set<String> others = new HashSet<>(recipients);
        rated(view).ifPresent(others::remove);
        return others;
    }
}
