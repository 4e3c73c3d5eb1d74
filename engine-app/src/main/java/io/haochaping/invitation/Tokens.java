package io.haochaping.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Secrets in addresses: 160 random bits, of which only the SHA-256 is stored. So many bits need neither salt nor a slow hash. */
final class Tokens {

    private static final int BYTES = 20;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{27}");
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {
    }

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isToken(String text) {
        return FORM.matcher(text).matches();
    }

    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a poster that hangs in public: nothing secret, but nothing that can be counted through; without letters that look like digits. */
    static String windowCode() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(CODE, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }
}
