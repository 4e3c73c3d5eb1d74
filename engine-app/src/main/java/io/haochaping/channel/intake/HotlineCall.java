package io.haochaping.channel.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One call of a hotline (12366, 12345) and the digit by which the caller rated it; what a hotline sends in the place of a review.
 *
 * @param callId     number of the call, unique for the hotline
 * @param means      KEY or SMS
 * @param digit      as the caller gave it
 * @param table      table of digits with version by which the hotline asked; absent: the one that is set for the channel
 * @param calledAt   when the call was answered, ISO 8601 with offset
 * @param ratedAt    when the digit came
 * @param unitCode   unit that the call was about; absent: the routing rules look, else a coordinator decides
 * @param officerId  staff number of the person who answered
 * @param callBackOf id of the call that this one answers (回访); where that was rated, the digit is its follow-up (追评)
 */
record HotlineCall(@Nullable String callId, @Nullable String means, @Nullable String digit, @Nullable String table, @Nullable String calledAt,
        @Nullable String ratedAt, @Nullable String unitCode, @Nullable String officerId, @Nullable String areaCode, @Nullable String taskCode,
        @Nullable String taskName, @Nullable String projectNo, @Nullable Integer serviceNumber, @Nullable List<String> normCodes, @Nullable String comment,
        @Nullable String name, @Nullable String phone, @Nullable Boolean contactConsent, @Nullable String callBackOf) {

    /** Keeps caller and comment out of logs. */
    @Override
    public String toString() {
        return "HotlineCall[" + callId + "]";
    }
}
