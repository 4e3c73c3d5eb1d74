package io.haochaping.personaldata;

/**
 * Moves everything stored to the current data key, batch by batch. Interrupted or repeated, it continues where it stands.
 */
public interface KeyRotation {

    /** Answers the number of rows that were encrypted anew; afterwards the previous keys open nothing that is stored. */
    long rotate();
}
