package io.haochaping.casefile;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.PolicyRef;
import io.haochaping.review.ReviewKind;

/**
 * What a case is opened with.
 *
 * @param unitCode    the unit that handles it, null when a coordinator has to name it
 * @param contactable whether there is a reviewer to contact and visit: real-name, or an anonymous one who consented
 * @param staffNo     the rated person (被评价人) within the unit, where the review names one
 * @param receivedAt  the anchor of the legal deadlines
 */
public record NewCase(String reviewId, ReviewKind kind, String jurisdiction, @Nullable String unitCode, PolicyRef policy,
        boolean realName, boolean contactable, @Nullable String staffNo, @Nullable String subject, Instant receivedAt) {
}
