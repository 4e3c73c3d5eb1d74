package io.haochaping.administration.sheet;

import java.util.regex.Pattern;

/** What codes may look like, so that a plan can tell before a service refuses. */
final class Codes {

    private static final Pattern PLACE = Pattern.compile("[a-zA-Z0-9-]{1,40}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-zA-Z0-9-]{1,64}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]{1,64}@[^\\s@<>\",;]{1,180}\\.[^\\s@<>\",;.]{2,}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private Codes() {
    }

    /** Units and jurisdictions; part of group names. */
    static boolean isPlace(String code) {
        return PLACE.matcher(code).matches();
    }

    static boolean isAccount(String id) {
        return ACCOUNT.matcher(id).matches();
    }

    static boolean isEmail(String address) {
        return EMAIL.matcher(address).matches();
    }

    static boolean isLink(String address) {
        return LINK.matcher(address).matches();
    }
}
