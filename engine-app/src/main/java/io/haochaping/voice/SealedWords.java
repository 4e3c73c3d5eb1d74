package io.haochaping.voice;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.personaldata.Cipher;

/** Texts as bytes that only the data key opens. */
@Component
class SealedWords {

    private final Cipher cipher;

    SealedWords(Cipher cipher) {
        this.cipher = cipher;
    }

    byte @Nullable [] seal(@Nullable String text, String place) {
        return text == null || text.isBlank() ? null : cipher.encrypt(text.strip().getBytes(StandardCharsets.UTF_8), place);
    }

    @Nullable String open(byte @Nullable [] sealed, String place) {
        return sealed == null ? null : new String(cipher.decrypt(sealed, place), StandardCharsets.UTF_8);
    }

    String keyId() {
        return cipher.currentKeyId();
    }
}
