package io.haochaping.notification;

/** How somebody is told. */
enum NoticeChannel {
    INBOX, MAIL, SMS;

    /** Whether it leaves the house, and may fail on the way. */
    boolean isSent() {
        return this != INBOX;
    }
}
