package io.haochaping.notification;

/** How somebody is told. */
enum NoticeChannel {
    INBOX, MAIL
}
