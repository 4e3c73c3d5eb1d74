package io.haochaping.channel;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import io.haochaping.personaldata.Cipher;
import org.springframework.stereotype.Component;

/** Makes and seals the secrets of channels; a sealed one opens for its channel only. */
@Component
class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Cipher cipher;

    Secrets(Cipher cipher) {
        this.cipher = cipher;
    }

    /** 43 letters, digits, hyphens and underscores. */
    static String make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] seal(String channel, String secret) {
        return cipher.encrypt(secret.getBytes(StandardCharsets.UTF_8), context(channel));
    }

    byte[] open(String channel, byte[] sealed) {
        return cipher.decrypt(sealed, context(channel));
    }

    byte[] sealAnew(String channel, byte[] sealed) {
        return cipher.encrypt(open(channel, sealed), context(channel));
    }

    private static String context(String channel) {
        return "channel-secret:" + channel;
    }
}
