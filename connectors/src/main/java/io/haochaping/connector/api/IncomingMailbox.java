package io.haochaping.connector.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A mailbox that people write to. Absent where none is set. */
public interface IncomingMailbox {

    /** What to do with a letter. */
    enum Verdict {
        /** It is committed elsewhere, or of no use: put it away. */
        SETTLED,
        /** Leave it where it is; it comes again. */
        LEFT
    }

    /** Looks at one letter; what it throws leaves the letter where it is. */
    interface Reader {
        Verdict read(ReceivedLetter letter);
    }

    /**
     * Shows the letters that are there, oldest first. A letter is put away only after its reader has returned.
     *
     * @param most letters at most
     * @return how many were put away
     * @throws MailFailure where the server does not answer or takes the login not
     */
    int read(int most, Reader reader);

    /**
     * A letter as it came.
     *
     * @param id        the same whenever the letter is shown
     * @param sender    address; empty where there is none
     * @param automatic whether a machine wrote it: an answer of absence, a failure to deliver, a list
     * @param oversized whether it is too large to be read; text and enclosures are missing then
     */
    record ReceivedLetter(String id, String sender, @Nullable String senderName, String subject, String text, @Nullable Instant sentAt, boolean automatic,
            boolean oversized, List<Enclosure> enclosures) {

        public ReceivedLetter {
            enclosures = List.copyOf(enclosures);
        }

        /** Keeps sender and text out of logs. */
        @Override
        public String toString() {
            return "ReceivedLetter[***]";
        }
    }

    /** A file that came with a letter. */
    record Enclosure(String fileName, byte[] content) {

        @Override
        public String toString() {
            return "Enclosure[***]";
        }
    }
}
