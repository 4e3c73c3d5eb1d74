package io.haochaping.casefile;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.Reviews;

/** Gives a new case its number, its event chain and the deadlines that count from the receipt. */
@Component
class CaseOpening {

    private final StoredCaseFiles files;
    private final RunningNumbers numbers;
    private final EventChain events;
    private final DeadlineBook deadlines;
    private final Reviews reviews;
    private final Clock clock;

    CaseOpening(StoredCaseFiles files, RunningNumbers numbers, EventChain events, DeadlineBook deadlines,
            Reviews reviews, Clock clock) {
        this.files = files;
        this.numbers = numbers;
        this.events = events;
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.clock = clock;
    }

    CaseFile open(NewCase given, String actor) {
        NewCase opened = inWholeSeconds(given);
        String caseNo = numbers.next("CP", opened.receivedAt().atZone(clock.getZone()).toLocalDate(), 6);
        CaseFile file = files.save(new CaseFile(caseNo, opened, isBadReview(opened)));
        events.begin(caseNo);
        deadlines.planFromReceipt(file, kinds(opened), opened.receivedAt());
        events.record(caseNo, CaseEventType.RECEIVED, actor, Facts.of("reviewId", opened.reviewId(), "kind", opened.kind(),
                "unitCode", opened.unitCode(), "policy", opened.policy().key(), "policyVersion", opened.policy().version(),
                "realName", opened.realName(), "receivedAt", opened.receivedAt()));
        return file;
    }

    /** Neither a complaint nor a review that is not bad, for which a coordinator opened a case by hand, counts in the rate (decision 0015). */
    private boolean isBadReview(NewCase opened) {
        return opened.kind() == ReviewKind.REVIEW && reviews.find(opened.reviewId()).map(RegisteredReview::badReview).orElse(true);
    }

    private static List<DeadlineKind> kinds(NewCase opened) {
        return opened.contactable() ? List.of(DeadlineKind.CONTACT, DeadlineKind.RECTIFY, DeadlineKind.CLOSE)
                : List.of(DeadlineKind.RECTIFY, DeadlineKind.CLOSE);
    }

    private static NewCase inWholeSeconds(NewCase given) {
        return new NewCase(given.reviewId(), given.kind(), given.jurisdiction(), given.unitCode(), given.policy(), given.realName(),
                given.contactable(), given.staffNo(), given.subject(), given.receivedAt().truncatedTo(ChronoUnit.SECONDS));
    }
}
