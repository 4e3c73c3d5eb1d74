package io.haochaping.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class TinkCipherTest {

    private static final byte[] OLD = filled(1);
    private static final byte[] NEW = filled(2);

    private final Cipher old = new TinkCipher(new DataKeys(List.of(OLD)));
    private final Cipher rotated = new TinkCipher(new DataKeys(List.of(NEW, OLD)));
    private final Cipher other = new TinkCipher(new DataKeys(List.of(NEW)));

    @Test
    void opensWhatItSealedInTheSameContextOnly() {
        byte[] sealed = old.encrypt(bytes("张三"), "vault_entry:1");

        assertThat(old.decrypt(sealed, "vault_entry:1")).isEqualTo(bytes("张三"));
        assertThatThrownBy(() -> old.decrypt(sealed, "vault_entry:2")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhatTheCurrentKeySealed() {
        assertThat(rotated.isCurrent(rotated.encrypt(bytes("张三"), "c"))).isTrue();
        assertThat(rotated.isCurrent(old.encrypt(bytes("张三"), "c"))).isFalse();
        assertThat(rotated.isCurrent(new byte[0])).isFalse();
    }

    @Test
    void noticesAChangedByte() {
        byte[] sealed = old.encrypt(bytes("张三"), "c");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> old.decrypt(sealed, "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverSealsTheSameTwiceAlike() {
        assertThat(old.encrypt(bytes("张三"), "c")).isNotEqualTo(old.encrypt(bytes("张三"), "c"));
    }

    @Test
    void namesTheKeyInTheCiphertext() {
        byte[] sealed = rotated.encrypt(bytes("x"), "c");

        assertThat(java.util.HexFormat.of().formatHex(sealed, 1, 5)).isEqualTo(rotated.currentKeyId()).isEqualTo(other.currentKeyId());
        assertThat(rotated.currentKeyId()).isNotEqualTo(old.currentKeyId());
    }

    @Test
    void readsOldCiphertextsAfterRotationAndNewOnesWithTheNewKeyAlone() {
        byte[] sealedBefore = old.encrypt(bytes("x"), "c");
        byte[] sealedAfter = rotated.encrypt(bytes("x"), "c");

        assertThat(rotated.decrypt(sealedBefore, "c")).isEqualTo(bytes("x"));
        assertThat(other.decrypt(sealedAfter, "c")).isEqualTo(bytes("x"));
        assertThatThrownBy(() -> old.decrypt(sealedAfter, "c")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsHashesAndSealsAcrossRotation() {
        assertThat(rotated.keyedHash("p", "v")).isEqualTo(old.keyedHash("p", "v")).hasSize(64);
        assertThat(rotated.mac("p", bytes("v"))).isEqualTo(old.mac("p", bytes("v"))).hasSize(32);
        assertThat(other.keyedHash("p", "v")).isNotEqualTo(old.keyedHash("p", "v"));
    }

    @Test
    void separatesPurposes() {
        assertThat(old.keyedHash("a", "v")).isNotEqualTo(old.keyedHash("b", "v"));
        assertThat(old.mac("a", bytes("v"))).isNotEqualTo(old.mac("b", bytes("v")));
    }

    @Test
    void acceptsTheSameKeyTwice() {
        assertThat(new TinkCipher(new DataKeys(List.of(OLD, OLD))).currentKeyId()).isEqualTo(old.currentKeyId());
    }

    private static byte[] filled(int value) {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) value);
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
