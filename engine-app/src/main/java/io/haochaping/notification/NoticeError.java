package io.haochaping.notification;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.SmsFailure;

/** Why a mail or short message was not sent; the pages have a sentence for each ({@code notification.error.<name>}), the log nothing else. */
enum NoticeError {
    RECIPIENT_REFUSED, LOGIN_REFUSED, UNREACHABLE, TIMED_OUT, REFUSED,
    /** The gateway's answer is not the gateway's. */
    UNTRUSTED,
    /** The account has no address any more, the person wishes no messages, or there is nothing left to tell. */
    NO_ADDRESS,
    UNEXPECTED;

    static NoticeError of(MailFailure.Reason reason) {
        return valueOf(reason.name());
    }

    static NoticeError of(SmsFailure.Reason reason) {
        return valueOf(reason.name());
    }

    /** Whether every other one would fail as well just now. */
    boolean isOfTheServer() {
        return this == LOGIN_REFUSED || this == UNREACHABLE || this == TIMED_OUT || this == UNTRUSTED;
    }

    boolean isFinal() {
        return this == RECIPIENT_REFUSED || this == NO_ADDRESS;
    }
}
