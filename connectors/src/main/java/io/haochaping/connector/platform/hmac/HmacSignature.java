package io.haochaping.connector.platform.hmac;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.haochaping.connector.platform.Answer;

/** HMAC-SHA256 (RFC 2104) under the secret that we share with a platform, in lower-case hex. */
public final class HmacSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private final String appId;
    private final byte[] secret;

    public HmacSignature(String appId, String secret) {
        this.appId = appId;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public String appId() {
        return appId;
    }

    /** Of a request: what it asks, of whom, when, once, and its body. */
    public String ofRequest(String path, String timestamp, String nonce, String key, byte[] body) {
        return of(String.join("\n", "POST", path, appId, timestamp, nonce, key, HexFormat.of().formatHex(digest(body))).getBytes(StandardCharsets.UTF_8));
    }

    /** Of an answer, bound to the key of the request. */
    public String ofAnswer(Answer answer) {
        return of(answer.signed(HmacSignature::digest));
    }

    /** Compares in constant time. */
    public boolean matches(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private String of(byte[] text) {
        return HexFormat.of().formatHex(mac(secret, text));
    }

    static byte[] mac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] digest(byte[] data) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(data);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
