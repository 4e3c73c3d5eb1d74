package io.haochaping.connector.api;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One review (评价) or complaint (投诉) as another system reports it. Names of enumerations are texts here; the receiving side checks them
 * and answers with the pointer of the field that is wrong. Its shape is the request body of {@code POST /api/v1/reviews}.
 *
 * @param channelReviewNo the sender's own number, unique for the sender
 * @param channelKind how the person gave it: WINDOW_DEVICE, QR_CODE, PORTAL, MOBILE_APP, KIOSK, HOTLINE, SMS, PAPER, OPINION_BOX, EMAIL, SUPERVISION
 * @param kind REVIEW or COMPLAINT
 * @param serviceRecord the service (办件) that is rated; a complaint may go without
 * @param unitCode the unit that a complaint is about, where it names no service
 * @param areaCode the area that a complaint is about, where it names no unit
 * @param satisfaction one of five levels; a complaint has none
 * @param normCodes codes of the reasons, of the level of {@code satisfaction}
 * @param comment at most 1,000 characters
 * @param reviewedAt when the person gave it, by the sender's clock, ISO 8601 with offset
 * @param reviewer who gave it; absent where anonymous
 * @param followUpOf id of the review that this one follows up (追评)
 */
public record IncomingReview(
        @Nullable String channelReviewNo,
        @Nullable String channelKind,
        @Nullable String kind,
        @Nullable IncomingServiceRecord serviceRecord,
        @Nullable String unitCode,
        @Nullable String areaCode,
        @Nullable String satisfaction,
        @Nullable List<String> normCodes,
        @Nullable String comment,
        @Nullable String reviewedAt,
        @Nullable IncomingReviewer reviewer,
        @Nullable String followUpOf) {

    /** Keeps the comment out of logs. */
    @Override
    public String toString() {
        return "IncomingReview[channelReviewNo=" + channelReviewNo + "]";
    }
}
