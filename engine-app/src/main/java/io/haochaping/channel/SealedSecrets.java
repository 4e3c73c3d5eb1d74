package io.haochaping.channel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        byte[] keyId = cipher.currentKeyId().getBytes(StandardCharsets.US_ASCII);
        byte[] secret = channel.sealedSecret();
        return secret.length < keyId.length || !Arrays.equals(keyId, 0, keyId.length, secret, 0, keyId.length);
    }

    private static String context(RegisteredChannel channel) {
        return ChannelRegistry.context(channel.id());
    }
}
