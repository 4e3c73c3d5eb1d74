package io.haochaping.personaldata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody computes from the copy of a key, outside of the application, to prove that the copy is right:
 * {@code base64 -d | openssl dgst -sha256 -hmac haochaping-backup-check}, at least the first 16 digits. Nothing about the key follows from it.
 */
final class KeyCheckValue {

    private static final byte[] USE = "haochaping-backup-check".getBytes(StandardCharsets.UTF_8);
    /** The whole line that openssl prints may be given. */
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9a-f])[0-9a-f]{16,64}(?![0-9a-f])");

    private KeyCheckValue() {
    }

    static boolean fits(byte[] key, String given) {
        Matcher digits = DIGITS.matcher(given.toLowerCase(Locale.ROOT));
        if (!digits.find()) {
            return false;
        }
        String value = of(key).substring(0, digits.group().length());
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII), digits.group().getBytes(StandardCharsets.US_ASCII));
    }

    static String of(byte[] key) {
        return HexFormat.of().formatHex(Derivation.hmac(USE, key));
    }
}
