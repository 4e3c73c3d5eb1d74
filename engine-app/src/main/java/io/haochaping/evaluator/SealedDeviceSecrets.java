package io.haochaping.evaluator;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach the secrets of the devices. */
@Component
class SealedDeviceSecrets implements SealedRows {

    private final StoredDevices devices;
    private final DeviceSecrets secrets;
    private final Cipher cipher;

    SealedDeviceSecrets(StoredDevices devices, DeviceSecrets secrets, Cipher cipher) {
        this.devices = devices;
        this.secrets = secrets;
        this.cipher = cipher;
    }

    @Override
    @Transactional
    public int reencrypt(int limit) {
        List<StoredDevice> old = all().stream().filter(device -> !cipher.isCurrent(device.secret())).limit(limit).toList();
        old.forEach(device -> device.reseal(sealed -> secrets.sealAnew(device.id(), sealed)));
        return old.size();
    }

    @Override
    public String kind() {
        return "evaluators";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        Map<String, Long> counts = all().stream().map(device -> cipher.keyIdOf(device.secret()))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().map(count -> new KeyRows(count.getKey(), count.getValue())).toList();
    }

    private List<StoredDevice> all() {
        return devices.findAll(Sort.by("id"));
    }
}
