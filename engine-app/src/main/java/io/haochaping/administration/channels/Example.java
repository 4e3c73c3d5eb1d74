package io.haochaping.administration.channels;

/** What the test console offers to begin with. */
enum Example {
    REVIEW,
    BAD_REVIEW,
    BATCH,
    CALL,
    SERVICE_RECORD,
    INVITATION,
    VISIT
}
