package io.haochaping.personaldata;

/**
 * Encryption and keyed digests under the data key ({@code HCP_PERSONALDATA_KEY}). The context binds a ciphertext to its place (say,
 * table and row id): a row copied elsewhere does not decrypt. Digests stay the same when the data key is rotated.
 */
public interface Cipher {

    byte[] encrypt(byte[] plain, String context);

    /** @throws IllegalStateException when the key is unknown, the bytes were changed, or the context is another one */
    byte[] decrypt(byte[] sealed, String context);

    /** Id of the key that new ciphertexts are made with; for the column by which a rotation finds older ones. */
    String currentKeyId();

    /** Whether a ciphertext was made with the current key; for tables without such a column. */
    boolean isCurrent(byte[] sealed);

    /** Id of the key that a ciphertext was made with; for tables without such a column. */
    String keyIdOf(byte[] sealed);

    /** Keyed hash for look-up and comparison, 64 hex digits; hashes of different purposes cannot be compared. */
    String keyedHash(String purpose, String value);

    /** HMAC-SHA256 for chains and seals, 32 bytes; stable across rotation. */
    byte[] mac(String purpose, byte[] data);
}
