package io.haochaping.connector.sms.fake;

/** How the fake gateway treats its callers. */
public enum SmsMood {
    /** Checks, keeps, answers. */
    HONEST,
    /** Status 503, nothing kept. */
    DOWN,
    /** Keeps the message and does not answer in time. */
    SLOW,
    /** Knows no such number, nothing kept. */
    REFUSES_NUMBER,
    /** Status 200 with an error in the body, nothing kept. */
    LIES,
    /** Status 200 and success without signature, as from somebody between; nothing kept. */
    FORGES
}
