package io.haochaping.connector.api;

/** Why a short message was not sent. Neither the message nor a cause repeats what the gateway said: it may repeat the number. */
public class SmsFailure extends RuntimeException {

    /** What went wrong, as far as it matters for what to do next. */
    public enum Reason {
        /** The gateway knows no such number, or the number wants nothing; another try makes no difference. */
        RECIPIENT_REFUSED,
        /** The gateway took our name or signature not. */
        LOGIN_REFUSED,
        /** No connection to the gateway, or it says itself that it is out of order. */
        UNREACHABLE,
        /** The gateway did not answer in time; it may or may not have taken the message. */
        TIMED_OUT,
        /** The answer is not the gateway's, or none that can be read. */
        UNTRUSTED,
        /** The gateway took this message not. */
        REFUSED
    }

    private final Reason reason;

    public SmsFailure(Reason reason) {
        super(reason.name(), null, false, true);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
