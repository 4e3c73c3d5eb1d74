package io.haochaping.organisation;

import java.util.regex.Pattern;

/** Codes of jurisdictions and units; they become parts of group names and of addresses, where {@code new} is taken. */
final class Codes {

    private static final Pattern CODE = Pattern.compile("(?!new$)[a-zA-Z0-9-]{1,40}");

    private Codes() {
    }

    static boolean isValid(String code) {
        return CODE.matcher(code).matches();
    }
}
