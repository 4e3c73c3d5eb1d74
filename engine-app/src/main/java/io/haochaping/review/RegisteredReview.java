package io.haochaping.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A stored review or complaint; it never changes.
 *
 * @param receipt        secret of the reviewer's receipt page, 160 random bits, URL-safe
 * @param satisfaction   null for a complaint
 * @param unitCode       null: a coordinator of {@code jurisdiction} dispatches
 * @param jurisdiction   of the unit, else the channel's home
 * @param subject        names of the 事项, joined with 、
 * @param contactConsent an anonymous reviewer left a phone number and may be called
 * @param vaultId        where the reviewer's data is; null when none was kept
 * @param reasonMissing  bad, without norm code and comment
 * @param areaCode       of the place of the service, as the channel named it; a complaint may name it in place of a unit
 * @param marks          {@code unknown-window}, {@code unknown-officer}, {@code unknown-task}, {@code unregistered-service}
 */
public record RegisteredReview(String id, String receipt, String channelReviewNo, ReviewKind kind,
        @Nullable Satisfaction satisfaction, boolean badReview, String channelId, ChannelKind channelKind,
        String homeJurisdiction, @Nullable String unitCode, String jurisdiction, @Nullable String windowNo,
        @Nullable String staffNo, @Nullable String taskCode, @Nullable String subject, List<String> normCodes,
        @Nullable String comment, Instant reviewedAt, Instant receivedAt, @Nullable Instant serviceTime, boolean realName,
        boolean contactConsent, @Nullable ReviewerKind reviewerKind, @Nullable String vaultId, boolean reasonMissing,
        @Nullable String followUpOf, @Nullable String projectNo, @Nullable Integer serviceNumber, @Nullable String areaCode, Set<String> marks) {

    /** Bad review or complaint, and no follow-up: its own case is to be opened. */
    public boolean opensCase() {
        return followUpOf == null && (kind == ReviewKind.COMPLAINT || badReview);
    }

    /** The reviewer can be contacted and visited. */
    public boolean reachable() {
        return realName || contactConsent;
    }

    /** The same review, of the reviewer of another one. */
    RegisteredReview by(RegisteredReview other) {
        return new RegisteredReview(id, receipt, channelReviewNo, kind, satisfaction, badReview, channelId, channelKind, homeJurisdiction, unitCode,
                jurisdiction, windowNo, staffNo, taskCode, subject, normCodes, comment, reviewedAt, receivedAt, serviceTime, other.realName,
                other.contactConsent, other.reviewerKind, other.vaultId, reasonMissing, followUpOf, projectNo, serviceNumber, areaCode, marks);
    }

    @Override
    public String toString() {
        return "RegisteredReview[" + id + "]";
    }
}
