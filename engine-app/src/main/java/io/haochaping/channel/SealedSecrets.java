package io.haochaping.channel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach the secrets of the channels. */
@Component
class SealedSecrets implements SealedRows {

    private final RegisteredChannels channels;
    private final Secrets secrets;
    private final Cipher cipher;

    SealedSecrets(RegisteredChannels channels, Secrets secrets, Cipher cipher) {
        this.channels = channels;
        this.secrets = secrets;
        this.cipher = cipher;
    }

    @Override
    @Transactional
    public int reencrypt(int limit) {
        List<RegisteredChannel> old = channels.findAll().stream().filter(this::isOld).limit(limit).toList();
        old.forEach(channel -> channel.reseal(sealed -> secrets.sealAnew(channel.id(), sealed)));
        return old.size();
    }

    @Override
    public String kind() {
        return "channels";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        Map<String, Long> counts = channels.findAll().stream().flatMap(channel -> channel.everySecret().stream())
                .map(cipher::keyIdOf).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().map(count -> new KeyRows(count.getKey(), count.getValue())).toList();
    }

    private boolean isOld(RegisteredChannel channel) {
        return !channel.everySecret().stream().allMatch(cipher::isCurrent);
    }
}
