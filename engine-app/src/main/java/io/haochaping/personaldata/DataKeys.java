package io.haochaping.personaldata;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The configured keys, current first. The last is the base: digests derive from it, so that they survive rotations.
 *
 * @param demonstration whether the application made the current key itself
 */
record DataKeys(List<byte[]> newestFirst, boolean demonstration) {

    static final int BYTES = 32;

    DataKeys(List<byte[]> newestFirst) {
        this(newestFirst, false);
    }

    static DataKeys parse(String current, List<String> previous) {
        var keys = new ArrayList<byte[]>();
        keys.add(decode(current, "HCP_PERSONALDATA_KEY"));
        previous.forEach(key -> keys.add(decode(key, "HCP_PERSONALDATA_PREVIOUSKEYS")));
        return new DataKeys(List.copyOf(keys));
    }

    DataKeys ofDemonstration() {
        return new DataKeys(newestFirst, true);
    }

    /** The name of a key, which tells nothing about it; the same as in the ciphertexts. */
    static String id(byte[] key) {
        return "%08x".formatted(Derivation.id(key));
    }

    /** Names of the keys, newest first. */
    List<String> ids() {
        return newestFirst.stream().map(DataKeys::id).toList();
    }

    byte[] base() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    private static byte[] decode(String text, String variable) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw DataKeyRefused.unusable(variable + " is not base64.");
        }
        if (key.length != BYTES) {
            throw DataKeyRefused.unusable(variable + " must be base64 of exactly " + BYTES + " bytes, it has " + key.length + ".");
        }
        return key;
    }

    @Override
    public String toString() {
        return "DataKeys[***]";
    }
}
