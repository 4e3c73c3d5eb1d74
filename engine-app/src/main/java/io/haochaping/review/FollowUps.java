package io.haochaping.review;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A follow-up (追加评价) belongs to the first review of the same service, and there is one at most. */
@Component
class FollowUps {

    private static final String POINTER = "/followUpOf";

    private final StoredReviews reviews;

    FollowUps(StoredReviews reviews) {
        this.reviews = reviews;
    }

    /** The service of a review; a follow-up that names none is about the service of the first review. */
    ParsedService serviceOf(ParsedReview review, FieldErrors errors) {
        var given = review.service();
        var named = given == null ? ParsedService.NONE : given;
        if (review.followUpOf() == null || review.isComplaint()) {
            if (given == null && review.kind() == ReviewKind.REVIEW) {
                errors.add("/serviceRecord", "required");
            }
            return named;
        }
        return reviews.findById(review.followUpOf()).map(StoredReview::toRegistered)
                .map(first -> join(first, named, errors))
                .orElseGet(() -> refuse(named, "unknown-review", errors));
    }

    private static ParsedService join(RegisteredReview first, ParsedService named, FieldErrors errors) {
        if (first.kind() == ReviewKind.COMPLAINT) {
            return refuse(named, "follow-up-of-complaint", errors);
        }
        if (first.followUpOf() != null) {
            return refuse(named, "follow-up-of-follow-up", errors);
        }
        if (named.projectNo() == null) {
            return named.numbered(first.projectNo(), first.serviceNumber());
        }
        boolean same = named.projectNo().equals(first.projectNo()) && isSame(named.serviceNumber(), first.serviceNumber());
        return same ? named : refuse(named, "follow-up-of-other-service", errors);
    }

    private static boolean isSame(@Nullable Integer one, @Nullable Integer other) {
        return one == null || one.equals(other);
    }

    private static ParsedService refuse(ParsedService named, String code, FieldErrors errors) {
        errors.add(POINTER, code);
        return named;
    }
}
