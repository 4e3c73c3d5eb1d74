package io.haochaping.channel.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of contract section 2: lower-case hex of HMAC-SHA256 over five lines. */
final class Signature {

    private static final String HMAC = "HmacSHA256";

    private Signature() {
    }

    /**
     * The five lines that are signed.
     *
     * @param target raw request target with query, as it stands in the request line
     * @param timestamp epoch seconds, as sent
     */
    static String text(String method, String target, String timestamp, String nonce, byte[] body) {
        return String.join("\n", method, target, timestamp, nonce, sha256(body));
    }

    static String of(byte[] secret, String method, String target, String timestamp, String nonce, byte[] body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text(method, target, timestamp, nonce, body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares in a time that does not depend on where the two differ. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
