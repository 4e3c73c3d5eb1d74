package io.haochaping.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A registered service (办件), without anything about its applicant.
 *
 * @param channelId   of the channel that registered it
 * @param subject     names of the 事项, joined with 、
 * @param serviceTime when it was given; null where the channel did not say
 * @param reviewed    whether it has its review
 */
public record RegisteredService(String projectNo, int serviceNumber, String channelId, @Nullable String unitCode, @Nullable String windowNo,
        @Nullable String subject, @Nullable Instant serviceTime, boolean reviewed) {
}
