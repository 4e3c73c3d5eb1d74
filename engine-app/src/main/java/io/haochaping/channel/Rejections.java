package io.haochaping.channel;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

import io.haochaping.identity.Person;
import io.haochaping.review.RejectedReview;

/**
 * The signed reviews that were refused, for the coordinators of the channels' home jurisdictions and nobody else (contract section 2). Every verb answers
 * 403 {@code coordinators-only} to other people.
 */
public interface Rejections {

    /** Newest first, without any content. */
    Page<RejectedReview> list(Person coordinator, int page, int size);

    /**
     * Takes a refused review once more (重新受理), as it came.
     *
     * @throws io.haochaping.identity.problem.Problem 404 {@code rejection-not-found} outside the person's jurisdictions; else whatever it is refused for
     *         again: the entry then stays as it was
     */
    Replayed replay(String id, Person coordinator);

    /**
     * @param caseNo   the case that was opened; null without a case
     * @param repeated the same review had been taken before
     */
    record Replayed(String reviewId, @Nullable String caseNo, boolean repeated) {
    }
}
