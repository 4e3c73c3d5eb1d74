package io.haochaping.evaluator;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Lets devices in and says what became of them since. */
public interface DeviceLogins {

    /**
     * The signature's five lines are {@code GET}, {@code /devices/ws}, timestamp, nonce and the digest of nothing.
     *
     * @throws io.haochaping.identity.problem.Problem 401 {@code signature-wrong}, also for an unknown device, {@code timestamp-stale}, {@code nonce-repeated};
     *         403 {@code device-revoked}, {@code window-gone}
     */
    Welcomed logIn(String device, String timestamp, String nonce, String signature);

    /** How a device stands; empty where it was revoked or has another secret than the one it logged in with. Also notes that it was heard of. */
    Optional<Standing> standing(String device, int generation);

    /**
     * @param unitCode   of the window
     * @param generation counts its secrets
     */
    record Welcomed(Device device, String unitCode, String windowNo, int generation) {
    }

    /** @param visit id of the visit in hand; null for none */
    record Standing(@Nullable String visit) {
    }
}
