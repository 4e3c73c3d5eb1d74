package io.haochaping.connector.platform.sm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;

import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

/** Published vectors of the standards. */
class SmCiphersTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] SIGNER = text("1234567812345678");
    private static final String PRIVATE = "3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8";
    private static final String PUBLIC = "0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020"
            + "ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13";
    private static final String K = "59276e27d506861a16680f3ad9c02dccef3cc1fa3cdbe4ce6d54b80deac1bc21";

    @Test
    void sm3IsThatOfItsStandard() {
        assertThat(HEX.formatHex(SmCiphers.sm3(text("abc")))).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
        assertThat(HEX.formatHex(SmCiphers.sm3(text("abcd".repeat(16))))).isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }

    @Test
    void sm4IsThatOfItsStandard() {
        byte[] key = HEX.parseHex("0123456789abcdeffedcba9876543210");
        byte[] noStart = new byte[16];

        byte[] sealed = SmCiphers.sm4(true, key, noStart, key);

        assertThat(HEX.formatHex(Arrays.copyOf(sealed, 16))).isEqualTo("681edf34d206965e86b3e94f536e4246");
        assertThat(SmCiphers.sm4(false, key, noStart, sealed)).isEqualTo(key);
    }

    @Test
    void sm4IsThatOfItsStandardAfterAMillionRounds() {
        byte[] block = HEX.parseHex("0123456789abcdeffedcba9876543210");
        SM4Engine sm4 = new SM4Engine();
        sm4.init(true, new KeyParameter(block.clone()));
        for (int i = 0; i < 1_000_000; i++) {
            sm4.processBlock(block, 0, block, 0);
        }

        assertThat(HEX.formatHex(block)).isEqualTo("595298c7c6fd271f0402f804c33d3f66");
    }

    @Test
    void sm2SignsAsItsStandard() {
        byte[] signature = with(K).sign(SmKeys.privateKey(PRIVATE), SIGNER, text("message digest"));

        ASN1Sequence numbers = ASN1Sequence.getInstance(signature);
        assertThat(hex(numbers, 0)).isEqualTo("f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3");
        assertThat(hex(numbers, 1)).isEqualTo("b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa");
        assertThat(SmCiphers.verify(SmKeys.publicKey(PUBLIC), SIGNER, text("message digest"), signature)).isTrue();
        assertThat(SmCiphers.verify(SmKeys.publicKey(PUBLIC), SIGNER, text("message digesu"), signature)).isFalse();
        assertThat(SmCiphers.verify(SmKeys.publicKey(PUBLIC), text("8765432187654321"), text("message digest"), signature)).isFalse();
    }

    @Test
    void sm2EncryptsAsItsStandard() {
        byte[] sealed = with(K).encrypt(SmKeys.publicKey(PUBLIC), text("encryption standard"));

        assertThat(HEX.formatHex(sealed)).isEqualTo("04" + "04ebfc718e8d1798620432268e77feb6415e2ede0e073c0f4f640ecd2e149a73"
                + "e858f9d81e5430a57b36daab8f950a3c64e6ee6a63094d99283aff767e124df0"
                + "59983c18f809e262923c53aec295d30383b54e39d609d160afcb1908d0bd8766" + "21886ca989ca9c7d58087307ca93092d651efa");
        assertThat(SmCiphers.decrypt(SmKeys.privateKey(PRIVATE), sealed)).isEqualTo(text("encryption standard"));
    }

    @Test
    void knowsThePublicKeyOfAPrivateOne() {
        assertThat(SmKeys.publicKeyOf(PRIVATE)).isEqualTo(PUBLIC);
    }

    @Test
    void opensNothingThatWasChanged() {
        byte[] sealed = with(K).encrypt(SmKeys.publicKey(PUBLIC), text("encryption standard"));
        for (int i : new int[] {1, 70, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> SmCiphers.decrypt(SmKeys.privateKey(PRIVATE), changed)).isInstanceOf(NotSealed.class);
        }
        assertThatThrownBy(() -> SmCiphers.decrypt(SmKeys.privateKey(PRIVATE), new byte[3])).isInstanceOf(NotSealed.class);
        assertThat(SmCiphers.verify(SmKeys.publicKey(PUBLIC), SIGNER, text("a"), new byte[] {1, 2})).isFalse();
    }

    private static SmCiphers with(String k) {
        return new SmCiphers(new SecureRandom() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(HEX.parseHex(k), 0, bytes, 0, bytes.length);
            }
        });
    }

    private static String hex(ASN1Sequence numbers, int index) {
        BigInteger number = ((ASN1Integer) numbers.getObjectAt(index)).getValue();
        return "%064x".formatted(number);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
