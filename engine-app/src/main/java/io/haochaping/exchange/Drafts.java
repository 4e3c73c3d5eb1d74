package io.haochaping.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseView;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.connector.api.PlatformMessage.Item;
import io.haochaping.connector.api.PlatformMessage.Rectification;
import io.haochaping.connector.api.PlatformMessage.Review;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.connector.api.PlatformMessage.Validity;
import io.haochaping.connector.api.PlatformPerson;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.RecordedService;

/** What is said of a service, a review, an event of its case. Nothing here names a person. */
final class Drafts {

    private Drafts() {
    }

    static String occasion(RecordedService service) {
        return "service:" + service.projectNo() + ":" + service.serviceNumber();
    }

    /** @param unitName of the unit that served */
    static Draft service(RecordedService service, @Nullable String unitName) {
        return new Draft(MessageKind.SERVICE, occasion(service), message(service, unitName, false), service.applicantVaultId(), null);
    }

    /** @param id of this correction and no other */
    static Draft correction(RecordedService service, @Nullable String unitName, String id) {
        return new Draft(MessageKind.SERVICE, "correction:" + id, message(service, unitName, true), service.applicantVaultId(), null);
    }

    private static Service message(RecordedService service, @Nullable String unitName, boolean corrected) {
        var applicant = service.applicantKind() == null ? null : new PlatformPerson(service.applicantKind().name(), null, null, null, null);
        return new Service(service.projectNo(), service.serviceNumber(), corrected, service.taskCode(), service.taskName(), service.serviceName(),
                service.unitCode(), service.officerId(), service.areaCode(), service.serviceTime(), applicant, unitName, more(service));
    }

    /** Every 事项 but the first. */
    private static List<Item> more(RecordedService service) {
        return service.taskItems().stream().filter(item -> item.taskCode() != null || item.taskName() != null).skip(1)
                .map(item -> new Item(item.taskCode(), item.taskName())).toList();
    }

    /** What was rated; the applicant belongs to the service alone. */
    static Service rated(RecordedService service, @Nullable String unitName) {
        return new Service(service.projectNo(), service.serviceNumber(), false, service.taskCode(), service.taskName(), null, service.unitCode(),
                service.officerId(), service.areaCode(), null, null, unitName, more(service));
    }

    /**
     * @param rated    the service, where it was registered
     * @param ratingId of a supplement: the platform's id of the rating that was given there
     */
    static Draft review(RegisteredReview review, @Nullable Service rated, @Nullable String ratingId) {
        boolean followUp = review.followUpOf() != null;
        var person = review.realName() && review.reviewerKind() != null ? new PlatformPerson(review.reviewerKind().name(), null, null, null, null) : null;
        var message = new Review(projectNo(review), number(review), followUp, Objects.requireNonNull(review.satisfaction()).name(), review.channelKind().name(),
                review.normCodes(), review.comment(), review.reviewedAt(), review.realName(), person, ratingId, rated);
        return new Draft(followUp ? MessageKind.FOLLOW_UP : MessageKind.REVIEW, "review:" + review.id(), message,
                review.realName() ? review.vaultId() : null, review.id());
    }

    /**
     * Empty where there is nothing to say: a finding that was resolved on the spot has no text of its own.
     *
     * @param ratingId the platform's own id of the review, where it was given there
     */
    static Optional<Draft> of(CaseEventRecorded event, CaseView file, RegisteredReview review, @Nullable String ratingId) {
        String occasion = "event:" + event.caseNo() + ":" + event.seq();
        return switch (event.type()) {
            case FEEDBACK_ISSUED -> Optional.ofNullable(file.answer())
                    .map(answer -> draft(MessageKind.RECTIFICATION, occasion, review, new Rectification(projectNo(review), number(review), answer, event.at(), ratingId)));
            case EXCLUDED -> Optional.of(draft(MessageKind.VALIDITY, occasion, review, new Validity(projectNo(review), number(review), false,
                    file.exclusionAsked() == null ? null : file.exclusionAsked().name(), file.noticeNo(), event.at(), ratingId)));
            case EXCLUSION_REVOKED -> Optional.of(draft(MessageKind.VALIDITY, occasion, review,
                    new Validity(projectNo(review), number(review), true, null, null, event.at(), ratingId)));
            case CLOSED -> Optional.ofNullable(file.filingNo())
                    .map(filing -> draft(MessageKind.FILING, occasion, review, new Filing(projectNo(review), number(review), filing, event.at(), ratingId)));
            default -> Optional.empty();
        };
    }

    private static Draft draft(MessageKind kind, String occasion, RegisteredReview review, PlatformMessage message) {
        return new Draft(kind, occasion, message, null, review.id());
    }

    private static String projectNo(RegisteredReview review) {
        return Objects.requireNonNull(review.projectNo());
    }

    private static int number(RegisteredReview review) {
        return review.serviceNumber() == null ? 1 : review.serviceNumber();
    }
}
