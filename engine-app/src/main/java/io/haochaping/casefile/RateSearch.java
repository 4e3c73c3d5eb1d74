package io.haochaping.casefile;

import java.time.Instant;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.jpa.domain.Specification;

/** The rate's definitions as conditions; {@link #standing} says the same of one case. */
final class RateSearch {

    private RateSearch() {
    }

    /** Real-name, a review of the two lowest levels, not excluded, received in the period. */
    static Specification<CaseFile> counted(CaseRate.Period period) {
        return (file, query, is) -> is.and(is.equal(file.get("realName"), true), is.equal(file.get("badReview"), true),
                is.notEqual(file.get("status"), CaseStatus.EXCLUDED), is.greaterThanOrEqualTo(file.get("receivedAt"), period.from()),
                is.lessThan(file.get("receivedAt"), period.before()));
    }

    static Predicate stands(RateStanding standing, Root<CaseFile> file, CriteriaBuilder is, Instant now) {
        Predicate late = late(file, is, now);
        Predicate inTime = is.and(is.isFalse(file.get("limitMissed")), is.or(is.isNull(file.get("limitAt")), is.greaterThanOrEqualTo(file.get("limitAt"), now)));
        Predicate decided = decided(late, file, is);
        return switch (standing) {
            case FULFILLED -> is.and(lacks(MissingPart.NOTHING, file, is), inTime);
            case LATE -> is.and(lacks(MissingPart.NOTHING, file, is), late);
            case NOT_CONTACTED -> is.and(lacks(MissingPart.CONTACT, file, is), decided);
            case NOT_RECTIFIED -> is.and(lacks(MissingPart.RECTIFICATION, file, is), decided);
            case NOT_VISITED -> is.and(lacks(MissingPart.VISIT, file, is), decided);
            case OPEN -> is.and(is.notEqual(file.get("missingPart"), MissingPart.NOTHING), inTime,
                    is.notEqual(file.get("status"), CaseStatus.CLOSED));
        };
    }

    /** Without a running limit unknown, which no count and no list takes for late; not to be negated. */
    static Predicate late(Root<CaseFile> file, CriteriaBuilder is, Instant now) {
        return is.or(is.isTrue(file.get("limitMissed")), is.lessThan(file.get("limitAt"), now));
    }

    static Predicate decided(Predicate late, Root<CaseFile> file, CriteriaBuilder is) {
        return is.or(late, is.equal(file.get("status"), CaseStatus.CLOSED));
    }

    static Predicate lacks(MissingPart part, Root<CaseFile> file, CriteriaBuilder is) {
        return is.equal(file.get("missingPart"), part);
    }

    static RateStanding standing(MissingPart missing, boolean late, boolean closed) {
        if (missing == MissingPart.NOTHING) {
            return late ? RateStanding.LATE : RateStanding.FULFILLED;
        }
        if (!late && !closed) {
            return RateStanding.OPEN;
        }
        return switch (missing) {
            case CONTACT -> RateStanding.NOT_CONTACTED;
            case RECTIFICATION -> RateStanding.NOT_RECTIFIED;
            case VISIT, NOTHING -> RateStanding.NOT_VISITED;
        };
    }
}
