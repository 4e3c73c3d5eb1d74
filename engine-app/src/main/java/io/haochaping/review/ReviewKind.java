package io.haochaping.review;

/**
 * A rating of a service (评价), or a complaint (投诉), which has no level and always opens a case.
 */
public enum ReviewKind {
    REVIEW, COMPLAINT
}
