package io.haochaping.evaluator;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.organisation.Window;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@Service
class DeviceBook implements DeviceAdministration {

    private static final String SUBJECT = "device";

    private final StoredDevices devices;
    private final DeviceRules rules;
    private final DeviceSecrets secrets;
    private final Places places;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeviceBook(StoredDevices devices, DeviceRules rules, DeviceSecrets secrets, Places places, Journal journal, ApplicationEventPublisher events,
            PlatformTransactionManager transactions, Clock clock) {
        this.devices = devices;
        this.rules = rules;
        this.secrets = secrets;
        this.places = places;
        this.journal = journal;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<Device> list() {
        return devices.findAll(Sort.by("id")).stream().map(StoredDevice::view).toList();
    }

    @Override
    public Device require(String id) {
        return stored(id).view();
    }

    /** The rules look first, outside the transaction: a window that is gone would end it. */
    @Override
    public String register(NewDevice device, String actor) {
        rules.check(device);
        String window = places.find(device.windowId()).map(DeviceBook::name).orElseThrow();
        String secret = DeviceSecrets.make();
        transaction.executeWithoutResult(status -> {
            if (devices.existsById(device.id())) {
                throw Problem.conflict("device-exists", device.id());
            }
            devices.saveAndFlush(new StoredDevice(device, Objects.requireNonNull(device.kind()), secrets.seal(device.id(), secret)));
            journal.record(SUBJECT, device.id(), null, device.fields(window), actor);
        });
        return secret;
    }

    @Override
    public String renewSecret(String id, String actor) {
        String secret = DeviceSecrets.make();
        transaction.executeWithoutResult(status -> {
            stored(id).renew(secrets.seal(id, secret));
            journal.record(SUBJECT, id, null, Map.of("secretRenewed", clock.instant()), actor);
            events.publishEvent(new DeviceShutOut(id));
        });
        return secret;
    }

    @Override
    public void revoke(String id, String actor) {
        activate(id, false, actor);
    }

    @Override
    public void enable(String id, String actor) {
        activate(id, true, actor);
    }

    private void activate(String id, boolean active, String actor) {
        transaction.executeWithoutResult(status -> {
            StoredDevice device = stored(id);
            journal.record(SUBJECT, id, Map.of("active", device.active()), Map.of("active", active), actor);
            device.activate(active);
            if (!active) {
                events.publishEvent(new DeviceShutOut(id));
            }
        });
    }

    private StoredDevice stored(String id) {
        return devices.findById(id).orElseThrow(() -> Problem.notFound("device-not-found"));
    }

    private static String name(Window window) {
        return window.unitCode() + " " + window.windowNo();
    }
}
