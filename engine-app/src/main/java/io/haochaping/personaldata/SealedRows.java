package io.haochaping.personaldata;

/**
 * A table with ciphertexts. Each module that stores some contributes a bean of this type, so that a rotation reaches every row.
 */
public interface SealedRows {

    /** Encrypts up to {@code limit} rows of older keys anew, in a transaction of its own; answers how many. */
    int reencrypt(int limit);
}
