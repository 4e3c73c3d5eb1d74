package io.haochaping.notification;

import java.time.Instant;
import java.util.Optional;

/** Whether mails leave the house; for the check list of the set-up. */
public interface MailState {

    /** Whether a mail server is set ({@code spring.mail.host}). Without one notices go to the inbox only. */
    boolean isConfigured();

    /** Whether short messages leave the house ({@code hcp.sms.url}). */
    boolean isSmsConfigured();

    /** How the newest attempt to send a mail ended; empty before the first. */
    Optional<LastAttempt> lastAttempt();

    record LastAttempt(Instant at, boolean delivered) {
    }
}
