package io.haochaping.connector.platform;

import java.net.ConnectException;
import java.net.http.HttpTimeoutException;

/** There was no whole answer. Neither the message nor a cause repeats what was sent. */
public class NoReply extends RuntimeException {

    NoReply(String code) {
        super(code, null, false, false);
    }

    static NoReply of(Throwable failed) {
        if (failed instanceof HttpTimeoutException) {
            return new NoReply("timed-out");
        }
        return new NoReply(failed instanceof ConnectException ? "unreachable" : "broken-off");
    }

    /** Stable reason in kebab-case. */
    public String code() {
        return String.valueOf(getMessage());
    }
}
