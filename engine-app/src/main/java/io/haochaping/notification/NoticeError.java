package io.haochaping.notification;

import io.haochaping.connector.api.MailFailure;

/** Why a mail was not sent; the pages have a sentence for each ({@code notification.error.<name>}), the log nothing else. */
enum NoticeError {
    RECIPIENT_REFUSED, LOGIN_REFUSED, UNREACHABLE, TIMED_OUT, REFUSED,
    /** The account has no address any more, or the reviewer wishes no mails. */
    NO_ADDRESS,
    UNEXPECTED;

    static NoticeError of(MailFailure.Reason reason) {
        return valueOf(reason.name());
    }

    boolean isFinal() {
        return this == RECIPIENT_REFUSED || this == NO_ADDRESS;
    }
}
