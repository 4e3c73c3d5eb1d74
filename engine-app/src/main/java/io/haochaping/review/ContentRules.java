package io.haochaping.review;

import java.util.List;

import org.springframework.stereotype.Component;

/** What a review or complaint must say, and what it must not (contract section 2, S1 on reasons and norm codes). */
@Component
class ContentRules {

    private final NormCatalogue norms;
    private final NormHistory history;

    ContentRules(NormCatalogue norms, NormHistory history) {
        this.norms = norms;
        this.history = history;
    }

    void check(ParsedReview review, ParsedService service, ReviewSubmission raw, ChannelRights rights, FieldErrors errors) {
        if (review.isComplaint()) {
            checkComplaint(review, service, raw, errors);
        } else if (review.kind() == ReviewKind.REVIEW) {
            checkReview(review, rights, errors);
        }
    }

    private static void checkComplaint(ParsedReview review, ParsedService service, ReviewSubmission raw, FieldErrors errors) {
        forbid(raw.satisfaction() != null, "/satisfaction", errors);
        forbid(raw.normCodes() != null && !raw.normCodes().isEmpty(), "/normCodes", errors);
        forbid(review.followUpOf() != null, "/followUpOf", errors);
        if (review.comment() == null) {
            errors.add("/comment", "required");
        }
        if (service.unitCode() == null && service.areaCode() == null) {
            errors.add("/serviceRecord/unitCode", "unit-or-area-required");
        }
    }

    private static void forbid(boolean given, String pointer, FieldErrors errors) {
        if (given) {
            errors.add(pointer, "not-allowed-for-complaint");
        }
    }

    private void checkReview(ParsedReview review, ChannelRights rights, FieldErrors errors) {
        if (review.satisfaction() == null) {
            errors.add("/satisfaction", "required");
        }
        checkNorms(review, errors);
        if (review.isBad() && !review.hasReason() && rights.reasonRequired() && !errors.has("/comment")) {
            errors.add("/normCodes", "reason-required");
        }
    }

    private void checkNorms(ParsedReview review, FieldErrors errors) {
        List<String> codes = review.normCodes();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/normCodes/" + i;
            norms.find(codes.get(i)).ifPresentOrElse(norm -> checkNorm(norm, review, pointer, errors),
                    () -> errors.add(pointer, "unknown-norm-code"));
        }
    }

    private void checkNorm(Norm norm, ParsedReview review, String pointer, FieldErrors errors) {
        if (!norm.active() && !couldBeChosen(norm, review)) {
            errors.add(pointer, "retired-norm-code");
        } else if (review.satisfaction() != null && norm.star() != review.satisfaction().star()) {
            errors.add(pointer, "norm-code-of-other-level");
        }
    }

    /** A review that arrives late (fetched, from paper, from a device that was offline) names what could be chosen when it was given. */
    private boolean couldBeChosen(Norm retired, ParsedReview review) {
        return review.reviewedAt() != null && history.at(retired.code(), review.reviewedAt()).filter(Norm::active).isPresent();
    }
}
