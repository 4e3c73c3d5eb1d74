package io.haochaping.exchange;

import java.util.Optional;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.RecordedService;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.ReviewRegistered;
import io.haochaping.review.Reviews;
import io.haochaping.review.ServiceRecords;
import io.haochaping.review.ServiceRegistered;

/**
 * Turns what happens here into messages, within its transaction. Complaints and reviews of no service are none of the platform's matters (its key is
 * the service); neither are test items, whose code has eight zeros in a row.
 */
@Component
class Telling {

    private static final String TEST_ITEM = "00000000";

    private final Platforms platforms;
    private final Outbox outbox;
    private final ServiceRecords services;
    private final Reviews reviews;
    private final CaseFiles files;

    Telling(Platforms platforms, Outbox outbox, ServiceRecords services, Reviews reviews, CaseFiles files) {
        this.platforms = platforms;
        this.outbox = outbox;
        this.services = services;
        this.reviews = reviews;
        this.files = files;
    }

    @EventListener
    void on(ServiceRegistered registered) {
        platforms.route().ifPresent(destination -> {
            RecordedService service = registered.service();
            boolean known = outbox.has(destination, Drafts.occasion(service));
            if (!isTest(service.taskCode())) {
                outbox.tell(destination, known ? Drafts.correction(service, UUID.randomUUID().toString()) : Drafts.service(service));
            }
        });
    }

    @EventListener
    void on(ReviewRegistered registered) {
        platforms.route().filter(destination -> isTold(registered.review())).ifPresent(destination -> tell(destination, registered.review()));
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case FEEDBACK_ISSUED, EXCLUDED, EXCLUSION_REVOKED, CLOSED -> platforms.route().ifPresent(destination -> tell(destination, event));
            default -> { }
        }
    }

    private void tell(String destination, CaseEventRecorded event) {
        CaseView file = files.require(event.caseNo());
        Optional<RegisteredReview> review = reviews.find(file.reviewId()).filter(Telling::isTold);
        review.ifPresent(it -> Drafts.of(event, file, it).ifPresent(draft -> {
            tell(destination, it);
            reviews.followUpOf(it.id()).ifPresent(followUp -> tell(destination, followUp));
            outbox.tell(destination, draft);
        }));
    }

    /** A review goes behind its service and the first review, though they were registered before there was a route. */
    private void tell(String destination, RegisteredReview review) {
        if (review.followUpOf() != null) {
            reviews.find(review.followUpOf()).ifPresent(first -> tell(destination, first));
        }
        services.find(String.valueOf(review.projectNo()), review.serviceNumber() == null ? 1 : review.serviceNumber())
                .ifPresent(service -> outbox.tell(destination, Drafts.service(service)));
        outbox.tell(destination, Drafts.review(review));
    }

    private static boolean isTold(RegisteredReview review) {
        return review.kind() == ReviewKind.REVIEW && review.projectNo() != null && review.satisfaction() != null && !isTest(review.taskCode());
    }

    private static boolean isTest(@org.jspecify.annotations.Nullable String taskCode) {
        return taskCode != null && taskCode.contains(TEST_ITEM);
    }
}
