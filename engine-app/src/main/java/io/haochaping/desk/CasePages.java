package io.haochaping.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CasePage.OpenTask;
import io.haochaping.desk.CasePage.Order;
import io.haochaping.identity.Person;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.Reviews;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;

/** Puts a case page together for one person. */
@Component
class CasePages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final CaseSnapshots snapshots;
    private final CaseRows rows;
    private final DeadlineLines deadlines;
    private final CaseFacts facts;
    private final CaseWork work;
    private final CaseTimeline timeline;
    private final CaseOffers offers;
    private final CaseSections sections;
    private final Reviews reviews;
    private final SupervisionOrders orders;
    private final Names names;
    private final PolicyNames policies;
    private final Words words;
    private final Clock clock;

    CasePages(CaseSnapshots snapshots, CaseRows rows, DeadlineLines deadlines, CaseFacts facts, CaseWork work, CaseTimeline timeline,
              CaseOffers offers, CaseSections sections, Reviews reviews, SupervisionOrders orders, Names names, PolicyNames policies, Words words,
              Clock clock) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.deadlines = deadlines;
        this.facts = facts;
        this.work = work;
        this.timeline = timeline;
        this.offers = offers;
        this.sections = sections;
        this.reviews = reviews;
        this.orders = orders;
        this.names = names;
        this.policies = policies;
        this.words = words;
        this.clock = clock;
    }

    CasePage of(CaseView file, Viewpoint view) {
        CaseSnapshot snapshot = snapshots.of(file);
        RegisteredReview review = reviews.find(file.reviewId()).orElse(null);
        String no = file.caseNo();
        boolean rated = view.rated();
        return new CasePage(no, rows.subject(file), summary(file, view), rows.status(file.status()), overdue(snapshot),
                CaseSteps.of(file, words), standing(file), tasks(snapshot, view), policy(file), deadlines.of(snapshot),
                facts.of(file, review, rated), facts.norms(review), rated ? List.of() : facts.marks(review),
                review == null ? null : review.comment(), view.seesReviewer(file) ? facts.reviewer(review) : List.of(),
                work.outcomes(file), rated ? List.of() : work.notes(no), rated ? List.of() : work.attempts(no), work.counted(no),
                work.evidence(no, view.person(), rated), work.statements(no, view.person(), rated), rated ? List.of() : work.said(no),
                rated ? guidance(file) : null, orders.of(no).stream().map(order -> order(order, rated)).toList(), timeline.of(no, rated),
                offers.of(snapshot, view.rights(), !rated && orders.mayIssueByHand(no, view.person())), sections.of(file, view),
                file.kind() == ReviewKind.COMPLAINT);
    }

    private String summary(CaseView file, Viewpoint view) {
        if (view.rated()) {
            return rows.kind(file);
        }
        String reviewer = file.realName() ? "true" : file.contactable() ? "consent" : "false";
        return rows.kind(file) + " · " + words.word("desk.realName.", reviewer);
    }

    /** Tells the rated person whether the own word still comes before the verdict. */
    private String guidance(CaseView file) {
        return words.text(switch (file.status()) {
            case DISPATCHING, CONTACTING, VERIFYING, EXCLUSION_REVIEW -> "desk.rated.before";
            case CLOSED -> "desk.rated.closed";
            case EXCLUDED -> "desk.rated.excluded";
            default -> "desk.rated.after";
        });
    }

    private boolean overdue(CaseSnapshot snapshot) {
        Instant now = clock.instant();
        return snapshot.deadlines().stream().anyMatch(deadline -> !deadline.isMet() && deadline.isOverdue(now));
    }

    private String standing(CaseView file) {
        return words.text(switch (file.status()) {
            case CLOSED -> "desk.case.closed";
            case EXCLUDED -> "desk.case.excluded";
            case SUPERVISION -> "desk.case.waiting-supervision";
            default -> "desk.case.noTask";
        });
    }

    private List<OpenTask> tasks(CaseSnapshot snapshot, Viewpoint view) {
        return snapshot.tasks().stream().map(task -> {
            boolean mine = view.person().id().equals(task.assignee());
            boolean open = mine || task.assignee() == null && mayClaim(task.candidates(), view.person());
            return new OpenTask(words.word("desk.task.", task.key()), who(task.assignee(), task.candidates()), mine, open ? TASK + task.id() : null);
        }).toList();
    }

    private static boolean mayClaim(List<String> candidates, Person person) {
        return candidates.contains(person.id()) || person.groups().stream().anyMatch(candidates::contains);
    }

    private String who(@Nullable String assignee, List<String> candidates) {
        if (assignee != null) {
            return words.text("desk.case.claimed", names.actor(assignee));
        }
        return words.text("desk.case.unclaimed") + (candidates.isEmpty() ? "" : " · "
                + String.join("、", candidates.stream().limit(3).map(names::holder).toList()));
    }

    private String policy(CaseView file) {
        return words.text("desk.case.policy", policies.of(file.policy()), file.policy().version());
    }

    private Order order(SupervisionOrder order, boolean rated) {
        Badge state = order.isOpen() ? new Badge(Badge.SOON, words.text("desk.order.open"))
                : new Badge(Badge.CALM, words.text(order.withdrawn() ? "desk.order.withdrawn" : "desk.order.answered"));
        Badge second = order.level() == 1 ? null : new Badge(order.isOpen() ? Badge.LATE : Badge.QUIET, words.text("orders.level.2"));
        return new Order(rated ? null : order.no(), words.word("desk.cause.", order.cause()), state, second,
                words.text("desk.order.detail", order.no(), Words.minute(order.dueAt())));
    }
}
