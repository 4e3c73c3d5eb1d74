package io.haochaping.evaluator;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

import io.haochaping.personaldata.Cipher;
import org.springframework.stereotype.Component;

/** Makes and seals the secrets of devices; a sealed one opens for its device only. */
@Component
class DeviceSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final Cipher cipher;

    DeviceSecrets(Cipher cipher) {
        this.cipher = cipher;
    }

    /** 43 letters, digits, hyphens and underscores. */
    static String make() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    byte[] seal(String device, String secret) {
        return cipher.encrypt(secret.getBytes(StandardCharsets.UTF_8), context(device));
    }

    byte[] open(String device, byte[] sealed) {
        return cipher.decrypt(sealed, context(device));
    }

    byte[] sealAnew(String device, byte[] sealed) {
        return cipher.encrypt(open(device, sealed), context(device));
    }

    private static String context(String device) {
        return "evaluator-secret:" + device;
    }
}
