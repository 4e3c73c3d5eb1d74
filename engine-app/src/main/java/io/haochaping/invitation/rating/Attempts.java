package io.haochaping.invitation.rating;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Names of filled-in forms: 144 random bits, so that nobody is led to the receipt of another one's form. */
final class Attempts {

    private static final int BYTES = 18;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{24}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Attempts() {
    }

    static String make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean isAttempt(String text) {
        return FORM.matcher(text).matches();
    }
}
