package io.haochaping.notification;

/**
 * Subject and body, as a template with its placeholders or with all of them filled in.
 */
record NoticeText(String subject, String body) {
}
