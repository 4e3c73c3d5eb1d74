package io.haochaping.mailbox;

import io.haochaping.connector.api.IncomingMailbox;
import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.IncomingMailbox.Verdict;
import io.haochaping.connector.api.MailFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Empties the mailbox into the register. A letter is put away once it is committed, and never deleted. */
@Component
public class MailboxRuns {

    private static final Logger log = LoggerFactory.getLogger(MailboxRuns.class);
    private static final int AT_A_TIME = 50;

    private final ObjectProvider<IncomingMailbox> mailbox;
    private final LetterDesk desk;
    private final LastReadings last;
    private final MailboxSettings settings;

    MailboxRuns(ObjectProvider<IncomingMailbox> mailbox, LetterDesk desk, LastReadings last, MailboxSettings settings) {
        this.mailbox = mailbox;
        this.desk = desk;
        this.last = last;
        this.settings = settings;
        if (mailbox.getIfAvailable() != null && settings.jurisdiction().isBlank()) {
            throw new IllegalStateException("HCP_LETTERS_JURISDICTION must name the jurisdiction that triages letters where HCP_MAILBOX_HOST is set");
        }
    }

    /** May be called as often as one likes. @return how many letters were put away */
    public int readNow() {
        IncomingMailbox there = mailbox.getIfAvailable();
        return there == null ? 0 : read(there, settings.jurisdiction());
    }

    int read(IncomingMailbox there, String jurisdiction) {
        try {
            Reading reading = there.read(AT_A_TIME, letter -> read(letter, jurisdiction));
            last.done(reading);
            return reading.settled();
        } catch (MailFailure failure) {
            log.warn("The mailbox was not read: {}", failure.reason());
            last.failed(failure.reason());
            return 0;
        }
    }

    /** What a failure says may hold the letter and is not logged. */
    private Verdict read(ReceivedLetter letter, String jurisdiction) {
        try {
            return desk.take(letter, jurisdiction);
        } catch (RuntimeException failed) {
            log.warn("A letter was left in the mailbox: {}", failed.getClass().getName());
            return Verdict.LEFT;
        }
    }
}
