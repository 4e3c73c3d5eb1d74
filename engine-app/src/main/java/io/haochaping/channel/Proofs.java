package io.haochaping.channel;

import java.time.Instant;
import java.util.List;

/** The signature of the REST interface for ways in that have no headers: a token in an address, the login of a device. */
public interface Proofs {

    /** The machine's clock, which alone counts for signatures, also where the application's clock is moved. */
    Instant now();

    /** Whether one of the secrets made the signature; compares in a time that does not depend on where they differ. */
    boolean isSigned(Proof proof, List<byte[]> secrets);

    /**
     * Remembers the nonce of a proof that was rightly signed. Call it outside a transaction: what was seen stays seen.
     *
     * @return whether the party had not used it in the last ten minutes
     */
    boolean isFirst(Proof proof);

    /**
     * The five lines that are signed, and by whom.
     *
     * @param party  whose nonces these are; at most 64 characters
     * @param time   epoch seconds, as sent
     * @param body   what the fifth line is the digest of
     */
    record Proof(String party, String method, String target, String time, String nonce, byte[] body, String signature) {

        @Override
        public String toString() {
            return "Proof[" + party + "]";
        }
    }
}
