package io.haochaping.notification;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** The form of one e-mail address: one line, one recipient, nothing that a mail server could read as more than an address. */
final class MailAddress {

    private static final int LONGEST = 254;
    private static final String ATOM = "[A-Za-z0-9_%+-]";
    private static final Pattern FORM = Pattern.compile(ATOM + "+(?:\\." + ATOM + "+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    private MailAddress() {
    }

    static boolean isValid(@Nullable String address) {
        return address != null && address.length() <= LONGEST && FORM.matcher(address).matches();
    }

    /** Enough to tell two addresses of a person apart: {@code z***@example.org}. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1 ? "***" : address.substring(0, address.offsetByCodePoints(0, 1)) + "***" + address.substring(at);
    }

    /** @throws Problem 422 {@code email-malformed} at {@code /email} */
    static String required(@Nullable String address) {
        String plain = address == null ? "" : address.strip();
        if (!isValid(plain)) {
            throw Problem.unprocessable("/email", "email-malformed");
        }
        return plain;
    }
}
