package io.haochaping.personaldata;

import java.util.List;

/**
 * Moves everything stored to the current data key, batch by batch. Interrupted or repeated, it continues where it stands.
 */
public interface KeyRotation {

    /** Answers the number of rows that were encrypted anew; afterwards the previous keys open nothing that is stored. */
    long rotate();

    /**
     * Goes on with about {@code atMost} rows and records it in the journal.
     *
     * @return the rows that were encrypted anew; 0 when nothing is left
     */
    long rotate(int atMost, String actor);

    /** Where the rotation stands, by kind. */
    List<SealedKind> state();
}
