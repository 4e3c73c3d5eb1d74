package io.haochaping.review;

/**
 * What a reviewer is (评价主体).
 */
public enum ReviewerKind {
    NATURAL_PERSON, ENTERPRISE, INSTITUTION, SOCIAL_ORGANISATION, AUTHORITY, OTHER
}
