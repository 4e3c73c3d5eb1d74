package io.haochaping.channel.signature;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import io.haochaping.channel.Proofs;
import org.springframework.stereotype.Component;

@Component
class SignedProofs implements Proofs {

    private final Nonces nonces;
    private final Clock machineClock = Clock.systemUTC();

    SignedProofs(Nonces nonces) {
        this.nonces = nonces;
    }

    @Override
    public Instant now() {
        return machineClock.instant();
    }

    @Override
    public boolean isSigned(Proof proof, List<byte[]> secrets) {
        return secrets.stream().anyMatch(secret -> Signature.same(
                Signature.of(secret, proof.method(), proof.target(), proof.time(), proof.nonce(), proof.body()), proof.signature()));
    }

    /** With the target, since a party may use the same nonce once for each of its ways in; a nonce of the REST interface has no space. */
    @Override
    public boolean isFirst(Proof proof) {
        return nonces.use(proof.party(), proof.target() + ' ' + proof.nonce(), now().getEpochSecond());
    }
}
