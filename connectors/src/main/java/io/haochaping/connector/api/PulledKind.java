package io.haochaping.connector.api;

/** What a superior platform is asked for. */
public enum PulledKind {
    /** Services (办件服务), which somebody may rate later. */
    SERVICE,
    /** Ratings (评价) and their supplements. */
    RATING
}
