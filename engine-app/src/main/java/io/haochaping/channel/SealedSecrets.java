package io.haochaping.channel;

import java.util.List;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.SealedRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach the secrets of the channels. */
@Component
class SealedSecrets implements SealedRows {

    private final RegisteredChannels channels;
    private final Cipher cipher;

    SealedSecrets(RegisteredChannels channels, Cipher cipher) {
        this.channels = channels;
        this.cipher = cipher;
    }

    @Override
    @Transactional
    public int reencrypt(int limit) {
        List<RegisteredChannel> old = channels.findAll().stream().filter(this::isOld).limit(limit).toList();
        old.forEach(channel -> channel.reseal(secret -> cipher.encrypt(cipher.decrypt(secret, context(channel)), context(channel))));
        return old.size();
    }

    private boolean isOld(RegisteredChannel channel) {
        return !cipher.isCurrent(channel.sealedSecret());
    }

    private static String context(RegisteredChannel channel) {
        return ChannelRegistry.context(channel.id());
    }
}
