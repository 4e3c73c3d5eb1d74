package io.haochaping.casefile;

/** Which duty an attempt to reach the reviewer served. */
public enum AttemptPurpose {
    CONTACT, EXPLAIN, RETURN_VISIT
}
