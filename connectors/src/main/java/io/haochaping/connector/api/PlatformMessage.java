package io.haochaping.connector.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a superior platform is told about one service (办件), in the order of the types below. Names of enumerations are texts of ours; each
 * profile has its own codes for them.
 */
public sealed interface PlatformMessage {

    /** Number of the matter; together with {@link #serviceNumber} it names the service. */
    String projectNo();

    /** Which service of the matter, from 1. */
    int serviceNumber();

    /** The platform's own id of the rating, where it was given there and fetched; null where the platform knows it from us. */
    default @Nullable String ratingId() {
        return null;
    }

    /** The same message about this person; itself where it names nobody. */
    default PlatformMessage about(PlatformPerson person) {
        return this;
    }

    /**
     * A service was given (办件服务). Must arrive before its review.
     *
     * @param corrected whether it corrects what was sent before
     * @param unitCode  the unit that served
     * @param officerId staff number of the rated person
     * @param unitName  as people read it
     * @param more      further 事项 of the same service, where there are several
     */
    record Service(String projectNo, int serviceNumber, boolean corrected, @Nullable String taskCode, @Nullable String taskName,
            @Nullable String serviceName, @Nullable String unitCode, @Nullable String officerId, @Nullable String areaCode,
            @Nullable Instant serviceTime, @Nullable PlatformPerson applicant, @Nullable String unitName, List<Item> more) implements PlatformMessage {

        @SuppressWarnings("ConstantValue")
        public Service {
            more = more == null ? List.of() : List.copyOf(more);
        }

        /** About one 事项 at most. */
        public Service(String projectNo, int serviceNumber, boolean corrected, @Nullable String taskCode, @Nullable String taskName,
                @Nullable String serviceName, @Nullable String unitCode, @Nullable String officerId, @Nullable String areaCode,
                @Nullable Instant serviceTime, @Nullable PlatformPerson applicant) {
            this(projectNo, serviceNumber, corrected, taskCode, taskName, serviceName, unitCode, officerId, areaCode, serviceTime, applicant, null, List.of());
        }

        @Override
        public PlatformMessage about(PlatformPerson person) {
            return new Service(projectNo, serviceNumber, corrected, taskCode, taskName, serviceName, unitCode, officerId, areaCode, serviceTime, person,
                    unitName, more);
        }
    }

    /** One 事项. */
    record Item(@Nullable String taskCode, @Nullable String taskName) {
    }

    /**
     * A review (评价), or with {@code followUp} the one supplement (追评) to it.
     *
     * @param satisfaction one of the five levels
     * @param channelKind  how it was given
     * @param ratingId     of a supplement: id of the rating that it belongs to
     * @param service      what was rated, without the applicant; null where it was never registered
     */
    record Review(String projectNo, int serviceNumber, boolean followUp, String satisfaction, String channelKind, List<String> normCodes,
            @Nullable String comment, Instant reviewedAt, boolean realName, @Nullable PlatformPerson reviewer, @Nullable String ratingId,
            @Nullable Service service) implements PlatformMessage {

        public Review {
            normCodes = List.copyOf(normCodes);
        }

        /** Of a service that nothing is said of. */
        public Review(String projectNo, int serviceNumber, boolean followUp, String satisfaction, String channelKind, List<String> normCodes,
                @Nullable String comment, Instant reviewedAt, boolean realName, @Nullable PlatformPerson reviewer, @Nullable String ratingId) {
            this(projectNo, serviceNumber, followUp, satisfaction, channelKind, normCodes, comment, reviewedAt, realName, reviewer, ratingId, null);
        }

        @Override
        public PlatformMessage about(PlatformPerson person) {
            return new Review(projectNo, serviceNumber, followUp, satisfaction, channelKind, normCodes, comment, reviewedAt, realName, person,
                    ratingId, service);
        }

        /** Keeps the comment out of logs. */
        @Override
        public String toString() {
            return "Review[" + projectNo + "/" + serviceNumber + "]";
        }
    }

    /**
     * Whether the review counts (有效性): false when it was excluded, true when an exclusion was revoked.
     *
     * @param reason   code of the finding, such as MISRATED
     * @param noticeNo number of the notice (通报) of an exclusion
     */
    record Validity(String projectNo, int serviceNumber, boolean valid, @Nullable String reason, @Nullable String noticeNo, Instant decidedAt,
            @Nullable String ratingId) implements PlatformMessage {
    }

    /** What was put right, or explained, as the reviewer was told (整改反馈). */
    record Rectification(String projectNo, int serviceNumber, String result, Instant finishedAt, @Nullable String ratingId)
            implements PlatformMessage {

        /** Keeps the text out of logs. */
        @Override
        public String toString() {
            return "Rectification[" + projectNo + "/" + serviceNumber + "]";
        }
    }

    /** The case was filed and closed (备案). */
    record Filing(String projectNo, int serviceNumber, String filingNo, Instant filedAt, @Nullable String ratingId) implements PlatformMessage {
    }
}
