package io.haochaping.notification;

import java.util.regex.Pattern;

import io.haochaping.identity.problem.Problem;

/** What a reviewer may leave: an e-mail address, or a mainland mobile number where short messages can be sent. */
final class ContactAddress {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private ContactAddress() {
    }

    static boolean isMobile(String address) {
        return MOBILE.matcher(address).matches();
    }

    static NoticeChannel way(String address) {
        return isMobile(address) ? NoticeChannel.SMS : NoticeChannel.MAIL;
    }

    /** @throws Problem 422 {@code email-malformed} or, where numbers are taken, {@code contact-malformed} at {@code /email} */
    static String required(String raw, boolean numbers) {
        String plain = raw.replaceAll("[ \\-]", "").replaceFirst("^(\\+|00)86(?=1)", "");
        if (numbers && isMobile(plain)) {
            return plain;
        }
        if (numbers && !MailAddress.isValid(raw.strip())) {
            throw Problem.unprocessable("/email", "contact-malformed");
        }
        return MailAddress.required(raw);
    }
}
