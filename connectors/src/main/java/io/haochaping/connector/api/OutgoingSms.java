package io.haochaping.connector.api;

/** Hands short messages (短信) to a gateway. Absent where none is set. */
public interface OutgoingSms {

    /**
     * Hands over one message and returns when the gateway has taken it, now or by an earlier try. Never waits longer than the set time limits.
     *
     * @throws SmsFailure when it was not taken, or when nobody can tell
     */
    void send(Message message);

    /**
     * A plain text to one mobile phone.
     *
     * @param id the same for each try of the same message; the gateway takes an id once
     * @param to one mainland mobile number, digits only
     */
    record Message(String id, String to, String text) {

        /** Keeps number and text out of logs. */
        @Override
        public String toString() {
            return "Message[" + id + "]";
        }
    }
}
