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
        /** Leave it where it is; it comes again, after those that have not been shown yet. */
        LEFT,
        /** Leave it and show no more; it is the first one the next time. */
        ENOUGH
    }

    /** Looks at one letter; what it throws leaves the letter where it is. */
    interface Reader {
        Verdict read(ReceivedLetter letter);
    }

    /**
     * Shows letters, oldest first, beginning behind the one that was shown last; those before it come after. So none that is left, or that breaks the
     * connection, keeps the others from being shown. A letter is put away only after its reader has returned; nothing else is changed in the mailbox.
     *
     * @param most letters at most
     * @throws MailFailure where the server does not answer or takes the login not
     */
    Reading read(int most, Reader reader);

    /**
     * What came of reading.
     *
     * @param settled put away
     * @param left    shown, and to be shown again
     * @param waiting in the mailbox after it, shown or not
     */
    record Reading(int settled, int left, int waiting) {
    }

    /** How much of a letter was read. */
    enum Extent {
        WHOLE,
        /** Too large; text and enclosures are missing. */
        TOO_LARGE,
        /** The server does not give it out, or nobody can make sense of it; text and enclosures are missing, perhaps its sender too. */
        UNREADABLE
    }

    /**
     * A letter as it came.
     *
     * @param id        the same whenever the letter is shown
     * @param sender    address; empty where there is none
     * @param automatic whether a machine wrote it: an answer of absence, a failure to deliver, a list
     * @param omitted   parts that are missing though the letter was read: forwarded letters, what is malformed, too deep inside or one too many
     */
    record ReceivedLetter(String id, String sender, @Nullable String senderName, String subject, String text, @Nullable Instant sentAt, boolean automatic,
            Extent extent, int omitted, List<Enclosure> enclosures) {

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
