package io.haochaping.identity;

import java.time.Instant;

/**
 * A password for the first login, to be shown once and handed over. Never in a log, an address or the journal.
 *
 * @param validUntil a login with it is refused from then on
 */
public record OneTimePassword(String text, Instant validUntil) {

    @Override
    public String toString() {
        return "OneTimePassword[validUntil=" + validUntil + "]";
    }
}
