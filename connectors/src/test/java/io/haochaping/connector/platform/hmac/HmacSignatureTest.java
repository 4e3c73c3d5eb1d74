package io.haochaping.connector.platform.hmac;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacSignatureTest {

    private static final HexFormat HEX = HexFormat.of();

    /** Test cases 1, 2, 3 and 6 of RFC 4231. */
    @ParameterizedTest
    @CsvSource({
        "0b,20,4869205468657265,b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "4a656665,1,7768617420646f2079612077616e7420666f72206e6f7468696e673f,5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        "aa,20,dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd,"
                + "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "aa,131,54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579204669727374,"
                + "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"})
    void agreesWithThePublishedVectors(String key, int times, String data, String mac) {
        assertThat(HEX.formatHex(HmacSignature.mac(HEX.parseHex(key.repeat(times)), HEX.parseHex(data)))).isEqualTo(mac);
    }

    @Test
    void agreesWithTheDefinition() throws Exception {
        Random random = new Random(4231);
        for (int i = 0; i < 200; i++) {
            byte[] key = new byte[1 + random.nextInt(150)];
            byte[] data = new byte[random.nextInt(300)];
            random.nextBytes(key);
            random.nextBytes(data);
            assertThat(HmacSignature.mac(key, data)).isEqualTo(byDefinition(key, data));
        }
    }

    private static byte[] byDefinition(byte[] key, byte[] data) throws Exception {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] block = Arrays.copyOf(key.length > 64 ? sha.digest(key) : key, 64);
        byte[] inner = new byte[64];
        byte[] outer = new byte[64];
        for (int i = 0; i < 64; i++) {
            inner[i] = (byte) (block[i] ^ 0x36);
            outer[i] = (byte) (block[i] ^ 0x5c);
        }
        sha.update(inner);
        byte[] first = sha.digest(data);
        sha.update(outer);
        return sha.digest(first);
    }

    @Test
    void signsEveryPartOfARequest() {
        HmacSignature ours = new HmacSignature("app", "secret");
        String signature = ours.ofRequest("/rating", "1", "n", "k", new byte[] {1});

        assertThat(signature).hasSize(64).isNotIn(ours.ofRequest("/service", "1", "n", "k", new byte[] {1}), ours.ofRequest("/rating", "2", "n", "k", new byte[] {1}),
                ours.ofRequest("/rating", "1", "m", "k", new byte[] {1}), ours.ofRequest("/rating", "1", "n", "l", new byte[] {1}),
                ours.ofRequest("/rating", "1", "n", "k", new byte[] {2}), new HmacSignature("app", "other").ofRequest("/rating", "1", "n", "k", new byte[] {1}),
                new HmacSignature("bpp", "secret").ofRequest("/rating", "1", "n", "k", new byte[] {1}));
    }
}
