package io.haochaping.personaldata;

import java.util.List;

/**
 * A table with ciphertexts. Each module that stores some contributes a bean of this type, so that a rotation reaches every row, and a start
 * without a key that is still needed is refused.
 */
public interface SealedRows {

    /** Encrypts up to {@code limit} rows of older keys anew, in a transaction of its own; answers how many. */
    int reencrypt(int limit);

    /** What the rows hold; the pages have a word for it ({@code personaldata.sealed.<kind>}). */
    default String kind() {
        return "other";
    }

    /** How many rows there are under each key. */
    default List<KeyRows> rowsByKey() {
        return List.of();
    }
}
