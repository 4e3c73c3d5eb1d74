package io.haochaping.connector.api;

/** Hands letters to a mail server. Absent where none is set. */
public interface OutgoingMail {

    /**
     * Hands over one letter and returns when the server has taken it. Never waits longer than the set time limits for one answer of the server.
     *
     * @throws MailFailure when it was not taken, or when nobody can tell
     */
    void send(Letter letter);

    /**
     * A plain text to one person.
     *
     * @param id      the same for each try of the same letter; the receiving side can tell a repetition by it
     * @param to      one address
     * @param subject one line; what would break the line is replaced by blanks
     */
    record Letter(String id, String to, String subject, String text) {

        @Override
        public String toString() {
            return "Letter[" + id + "]";
        }
    }
}
