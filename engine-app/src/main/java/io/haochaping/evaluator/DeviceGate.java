package io.haochaping.evaluator;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.haochaping.channel.Proofs;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The nonce counts only for a login that is rightly signed, so that nobody without the secret can use one up. */
@Service
class DeviceGate implements DeviceLogins {

    static final String TARGET = "/devices/ws";

    private static final long TOLERANCE = 300;
    private static final int NOTED_EVERY_SECONDS = 30;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final Pattern NONCE = Pattern.compile("[\\x21-\\x7e]{16,64}");

    private final StoredDevices devices;
    private final DeviceSecrets secrets;
    private final Places places;
    private final Proofs proofs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeviceGate(StoredDevices devices, DeviceSecrets secrets, Places places, Proofs proofs, PlatformTransactionManager transactions, Clock clock) {
        this.devices = devices;
        this.secrets = secrets;
        this.places = places;
        this.proofs = proofs;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Welcomed logIn(String id, String timestamp, String nonce, String signature) {
        if (!ID.matcher(id).matches() || !TIMESTAMP.matcher(timestamp).matches() || !NONCE.matcher(nonce).matches()) {
            throw Problem.unauthorized("signature-wrong");
        }
        var proof = new Proofs.Proof("device:" + id, "GET", TARGET, timestamp, nonce, new byte[0], signature);
        StoredDevice device = devices.findById(id).filter(found -> proofs.isSigned(proof, List.of(secrets.open(id, found.secret()))))
                .orElseThrow(() -> Problem.unauthorized("signature-wrong"));
        if (Math.abs(Long.parseLong(timestamp) - proofs.now().getEpochSecond()) > TOLERANCE) {
            throw Problem.unauthorized("timestamp-stale", TOLERANCE);
        }
        if (!proofs.isFirst(proof)) {
            throw Problem.unauthorized("nonce-repeated");
        }
        if (!device.active()) {
            throw Problem.forbidden("device-revoked");
        }
        Window window = places.find(device.view().windowId()).orElseThrow(() -> Problem.forbidden("window-gone"));
        note(id);
        return new Welcomed(device.view(), window.unitCode(), window.windowNo(), device.generation());
    }

    @Override
    public Optional<Standing> standing(String id, int generation) {
        Optional<Standing> standing = devices.findById(id).filter(device -> device.active() && device.generation() == generation)
                .map(device -> new Standing(device.visitId()));
        standing.ifPresent(present -> note(id));
        return standing;
    }

    private void note(String id) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> devices.seen(id, now, now.minusSeconds(NOTED_EVERY_SECONDS)));
    }
}
