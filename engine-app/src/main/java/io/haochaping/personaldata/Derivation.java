package io.haochaping.personaldata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.google.crypto.tink.subtle.Hkdf;

/**
 * One configured key serves several uses; HKDF-SHA256 (RFC 5869) gives each use a key of its own.
 */
final class Derivation {

    private static final String HMAC = "HmacSHA256";
    private static final byte[] NO_SALT = new byte[0];

    private Derivation() {
    }

    static byte[] key(byte[] dataKey, String use) {
        try {
            return Hkdf.computeHkdf(HMAC, dataKey, NO_SALT, ("haochaping:" + use).getBytes(StandardCharsets.UTF_8), DataKeys.BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A positive number that names a data key without telling anything about it. */
    static int id(byte[] dataKey) {
        return ByteBuffer.wrap(key(dataKey, "id")).getInt() & 0x7fffffff | 1;
    }

    static byte[] hmac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
