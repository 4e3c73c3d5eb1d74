package io.haochaping.lead;

import java.nio.charset.StandardCharsets;

import io.haochaping.personaldata.Cipher;

import org.springframework.stereotype.Component;

/** Texts as bytes that only the data key opens. */
@Component
class SealedNotes {

    private final Cipher cipher;

    SealedNotes(Cipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(String text, String place) {
        return cipher.encrypt(text.strip().getBytes(StandardCharsets.UTF_8), place);
    }

    String open(byte[] sealed, String place) {
        return new String(cipher.decrypt(sealed, place), StandardCharsets.UTF_8);
    }

    String keyId() {
        return cipher.currentKeyId();
    }
}
