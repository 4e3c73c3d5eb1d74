package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCheckValueTest {

    /** {@code printf %s AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8= | base64 -d | openssl dgst -sha256 -hmac haochaping-backup-check}. */
    private static final String BY_OPENSSL = "bcab0d89ccd3b6648bf7e3edc2f38513ff3bb3c7cfc71c211479d30511ea0a65";
    private static final byte[] KEY = Base64.getDecoder().decode("AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");

    @Test
    void isWhatTheCommandOnThePagePrints() {
        assertThat(KeyCheckValue.of(KEY)).isEqualTo(BY_OPENSSL);
    }

    @Test
    void takesTheWholeLineTheWholeValueAndItsFirstSixteenDigits() {
        assertThat(KeyCheckValue.fits(KEY, "SHA2-256(stdin)= " + BY_OPENSSL)).isTrue();
        assertThat(KeyCheckValue.fits(KEY, " " + BY_OPENSSL.toUpperCase() + "\n")).isTrue();
        assertThat(KeyCheckValue.fits(KEY, BY_OPENSSL.substring(0, 16))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "0000000000000000", "SHA2-256(stdin)="})
    void refusesAnythingElse(String given) {
        assertThat(KeyCheckValue.fits(KEY, given)).isFalse();
    }

    @Test
    void refusesFewerThanSixteenDigits() {
        assertThat(KeyCheckValue.fits(KEY, BY_OPENSSL.substring(0, 15))).isFalse();
    }
}
