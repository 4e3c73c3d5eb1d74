package io.haochaping.connector.api;

/** Why a letter was not sent. Neither the message nor a cause repeats what the server said: it often repeats the address. */
public class MailFailure extends RuntimeException {

    /** What went wrong, as far as it matters for what to do next. */
    public enum Reason {
        /** The server knows no such recipient, or wants no mail for it; another try makes no difference. */
        RECIPIENT_REFUSED,
        /** The server took the sender's name or password not. */
        LOGIN_REFUSED,
        /** No connection to the server. */
        UNREACHABLE,
        /** The server did not answer in time; it may or may not have taken the letter. */
        TIMED_OUT,
        /** The server answered something else than yes. */
        REFUSED;

        /** Whether every other letter would fail as well just now. */
        public boolean isOfTheServer() {
            return this == LOGIN_REFUSED || this == UNREACHABLE || this == TIMED_OUT;
        }
    }

    private final Reason reason;

    public MailFailure(Reason reason) {
        super(reason.name(), null, false, true);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
