package io.haochaping.review;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as reviewers give them; spaces and hyphens between the digits do not matter. */
final class PhoneNumber {

    private static final Pattern SEPARATORS = Pattern.compile("[ \\-]");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0[1-9]\\d{1,2}[2-9]\\d{6,7}");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}|[48]00\\d{7}");
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?!86)[1-9]\\d{6,13}");

    private PhoneNumber() {
    }

    /** The number in the form in which it is kept; empty when it is none. */
    static Optional<String> normalise(String raw) {
        String number = SEPARATORS.matcher(raw.strip()).replaceAll("");
        if (number.startsWith("00")) {
            number = "+" + number.substring(2);
        }
        if (number.startsWith("+86")) {
            String national = number.substring(3);
            number = MOBILE.matcher(national).matches() || national.startsWith("0") ? national : "0" + national;
        }
        boolean known = matches(MOBILE, number) || matches(LANDLINE, number) || matches(LOCAL, number) || matches(INTERNATIONAL, number);
        return known ? Optional.of(number) : Optional.empty();
    }

    private static boolean matches(Pattern pattern, String number) {
        return pattern.matcher(number).matches();
    }
}
