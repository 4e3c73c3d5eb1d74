package io.haochaping.review;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A review or complaint as a channel sends it; field names are those of the REST interface, and a JSON body binds to it directly. Enums
 * and times are still text: the register answers a fault with the pointer of its field.
 *
 * @param reviewedAt ISO 8601 with offset
 * @param followUpOf id of the first review of the same service
 * @param unitCode   of a complaint without service record
 * @param areaCode   of a complaint without service record
 */
public record ReviewSubmission(@Nullable String channelReviewNo, @Nullable String channelKind, @Nullable String kind,
        @Nullable ServiceRecordData serviceRecord, @Nullable String satisfaction, @Nullable List<String> normCodes,
        @Nullable String comment, @Nullable String reviewedAt, @Nullable Reviewer reviewer, @Nullable String followUpOf,
        @Nullable String unitCode, @Nullable String areaCode) {

    @Override
    public String toString() {
        return "ReviewSubmission[channelReviewNo=" + channelReviewNo + "]";
    }
}
