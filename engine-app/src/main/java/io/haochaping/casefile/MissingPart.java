package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a case still lacks to count as called back and rectified (回访整改), in the order in which it comes; decision 0015.
 */
public enum MissingPart {

    /** The reviewer has not been contacted (先行联系), nor was the contact given up after enough attempts. */
    CONTACT,
    /** No answer has been signed off, or the matter is being worked on again. */
    RECTIFICATION,
    /** No return visit (回访) after the sign-off has been recorded, or the reviewer contradicts it (decision 0024). */
    VISIT,
    NOTHING;

    static MissingPart of(boolean contactDone, @Nullable Instant feedbackAt, CaseStatus status, @Nullable VisitOutcome lastVisit) {
        if (!contactDone) {
            return CONTACT;
        }
        if (feedbackAt == null || isWorkedOn(status)) {
            return RECTIFICATION;
        }
        return lastVisit == null || status == CaseStatus.RETURN_VISIT ? VISIT : NOTHING;
    }

    private static boolean isWorkedOn(CaseStatus status) {
        return switch (status) {
            case DISPATCHING, CONTACTING, VERIFYING, RECTIFYING, EXPLAINING, EXCLUSION_REVIEW, SIGNING_OFF -> true;
            case RETURN_VISIT, SUPERVISION, FILING, CLOSED, EXCLUDED -> false;
        };
    }
}
