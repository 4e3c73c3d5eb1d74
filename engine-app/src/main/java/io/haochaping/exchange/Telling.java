package io.haochaping.exchange;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.fetching.Fetching;
import io.haochaping.fetching.Fetching.Origin;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.RecordedService;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.ReviewRegistered;
import io.haochaping.review.Reviews;
import io.haochaping.review.ServiceRecords;
import io.haochaping.review.ServiceRegistered;

/**
 * Turns what happens here into messages, within its transaction: for the route, and for the platform where a fetched rating was given, under its own id and
 * without what it told us. Complaints and reviews of no service are none of the platform's matters (its key is the service); neither are test items, whose
 * code has eight zeros in a row.
 */
@Component
class Telling {

    private static final String TEST_ITEM = "00000000";

    private final Platforms platforms;
    private final Outbox outbox;
    private final ServiceRecords services;
    private final Reviews reviews;
    private final CaseFiles files;
    private final Fetching fetching;
    private final Organisation organisation;

    Telling(Platforms platforms, Outbox outbox, ServiceRecords services, Reviews reviews, CaseFiles files, Fetching fetching,
            Organisation organisation) {
        this.platforms = platforms;
        this.outbox = outbox;
        this.services = services;
        this.reviews = reviews;
        this.files = files;
        this.fetching = fetching;
        this.organisation = organisation;
    }

    @EventListener
    void on(ServiceRegistered registered) {
        RecordedService service = registered.service();
        if (!isTest(service.taskCode())) {
            platforms.route().filter(destination -> !fetching.sourceOf(registered.channelId()).equals(Optional.of(destination))).ifPresent(destination -> {
                boolean known = outbox.has(destination, Drafts.occasion(service));
                outbox.tell(destination, known ? Drafts.correction(service, unitName(service), UUID.randomUUID().toString())
                        : Drafts.service(service, unitName(service)));
            });
        }
    }

    @EventListener
    void on(ReviewRegistered registered) {
        if (isTold(registered.review())) {
            Optional<Origin> origin = originOf(registered.review());
            destinations(origin).forEach(destination -> tell(destination, registered.review(), origin));
        }
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case FEEDBACK_ISSUED, EXCLUDED, EXCLUSION_REVOKED, CLOSED -> tell(event);
            default -> { }
        }
    }

    private void tell(CaseEventRecorded event) {
        CaseView file = files.require(event.caseNo());
        reviews.find(file.reviewId()).filter(Telling::isTold).ifPresent(review -> {
            Optional<Origin> origin = originOf(review);
            destinations(origin).forEach(destination -> Drafts.of(event, file, review, ratingId(destination, origin)).ifPresent(draft -> {
                tell(destination, review, origin);
                reviews.followUpOf(review.id()).ifPresent(followUp -> tell(destination, followUp, origin));
                outbox.tell(destination, draft);
            }));
        });
    }

    /** Nothing is told to the platform that told us. */
    private void tell(String destination, RegisteredReview review, Optional<Origin> origin) {
        String ratingId = ratingId(destination, origin);
        if (destination.equals(fetched(review).map(Origin::source).orElse(null))) {
            return;
        }
        if (ratingId == null) {
            tell(destination, review);
        } else {
            outbox.tell(destination, Drafts.review(review, rated(review), ratingId));
        }
    }

    /** A review goes behind its service and the first review, though they were registered before there was a route. */
    private void tell(String destination, RegisteredReview review) {
        if (review.followUpOf() != null) {
            reviews.find(review.followUpOf()).ifPresent(first -> tell(destination, first));
        }
        service(review).ifPresent(service -> outbox.tell(destination, Drafts.service(service, unitName(service))));
        outbox.tell(destination, Drafts.review(review, rated(review), null));
    }

    private Optional<RecordedService> service(RegisteredReview review) {
        return services.find(String.valueOf(review.projectNo()), review.serviceNumber() == null ? 1 : review.serviceNumber());
    }

    private @Nullable Service rated(RegisteredReview review) {
        return service(review).map(service -> Drafts.rated(service, unitName(service))).orElse(null);
    }

    private @Nullable String unitName(RecordedService service) {
        return Optional.ofNullable(service.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null);
    }

    private Set<String> destinations(Optional<Origin> origin) {
        Set<String> destinations = new LinkedHashSet<>();
        platforms.route().ifPresent(destinations::add);
        origin.map(Origin::source).ifPresent(destinations::add);
        return destinations;
    }

    private static @Nullable String ratingId(String destination, Optional<Origin> origin) {
        return origin.filter(it -> it.source().equals(destination)).map(Origin::platformId).orElse(null);
    }

    /** Where the first review of the service was given. */
    private Optional<Origin> originOf(RegisteredReview review) {
        return review.followUpOf() == null ? fetched(review) : reviews.find(review.followUpOf()).flatMap(this::fetched);
    }

    private Optional<Origin> fetched(RegisteredReview review) {
        return fetching.originOf(review.channelId(), review.channelReviewNo());
    }

    private static boolean isTold(RegisteredReview review) {
        return review.kind() == ReviewKind.REVIEW && review.projectNo() != null && review.satisfaction() != null && !isTest(review.taskCode());
    }

    private static boolean isTest(@Nullable String taskCode) {
        return taskCode != null && taskCode.contains(TEST_ITEM);
    }
}
