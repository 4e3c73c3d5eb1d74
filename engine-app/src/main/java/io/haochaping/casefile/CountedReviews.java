package io.haochaping.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import io.haochaping.organisation.DataScope;
import org.jspecify.annotations.Nullable;

/** The bad reviews that count: of the two lowest levels, and not excluded. An exclusion or its revocation shows at the next call. */
public interface CountedReviews {

    /** Received from {@code from} on and before {@code before}, everywhere, oldest first. */
    List<CountedReview> received(Instant from, Instant before);

    /** Those of these cases that still count. */
    long count(Collection<String> caseNos);

    /** Those of these cases that still count and that the scope covers, latest first. */
    List<CaseView> cases(Collection<String> caseNos, DataScope scope);

    /**
     * A bad review with where it stands now.
     *
     * @param unitCode  in charge of the case
     * @param ratedUnit unit in which the rated person's number counts
     */
    record CountedReview(String caseNo, String reviewId, String jurisdiction, @Nullable String unitCode, @Nullable String ratedUnit,
                         @Nullable String staffNo, Instant receivedAt) {
    }
}
