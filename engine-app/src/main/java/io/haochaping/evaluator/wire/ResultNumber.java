package io.haochaping.evaluator.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The number of a review that came from a device: of this device and this result, so that no device can meet the number of another. */
final class ResultNumber {

    private static final int LENGTH = 40;

    private ResultNumber() {
    }

    static String of(String device, String result) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((device + "\n" + result).getBytes(StandardCharsets.UTF_8));
            return "E-" + HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
