package io.haochaping.connector.platform.sm;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.HexFormat;
import java.util.Random;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import com.tencent.kona.crypto.KonaCryptoProvider;
import com.tencent.kona.crypto.spec.SM2PrivateKeySpec;
import com.tencent.kona.crypto.spec.SM2PublicKeySpec;
import com.tencent.kona.crypto.spec.SM2SignatureParameterSpec;
import com.tencent.kona.crypto.util.SM2Ciphertext;
import com.tencent.kona.crypto.util.SM2Ciphertext.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one of two independent implementations makes, the other one reads. */
class SecondImplementationTest {

    private static final byte[] SIGNER = "1234567812345678".getBytes();
    private static final int ROUNDS = 20;

    private final Provider kona = new KonaCryptoProvider();
    private final SmCiphers ours = new SmCiphers(new SecureRandom());
    private final Random random = new Random(32918);
    private final String privateHex = SmKeys.newPrivateKey();
    private final String publicHex = SmKeys.publicKeyOf(privateHex);
    private PrivateKey privateKey;
    private ECPublicKey publicKey;

    @BeforeEach
    void readTheKeys() throws Exception {
        KeyFactory keys = KeyFactory.getInstance("SM2", kona);
        privateKey = keys.generatePrivate(new SM2PrivateKeySpec(HexFormat.of().parseHex(privateHex)));
        publicKey = (ECPublicKey) keys.generatePublic(new SM2PublicKeySpec(HexFormat.of().parseHex(publicHex)));
    }

    @Test
    void agreesOnSm3() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] data = some(random.nextInt(300));
            assertThat(SmCiphers.sm3(data)).isEqualTo(MessageDigest.getInstance("SM3", kona).digest(data));
        }
    }

    @Test
    void agreesOnSm4() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] key = some(16);
            byte[] iv = some(16);
            byte[] data = some(random.nextInt(300));
            Cipher theirs = Cipher.getInstance("SM4/CBC/PKCS7Padding", kona);
            theirs.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "SM4"), new IvParameterSpec(iv));
            byte[] sealed = theirs.doFinal(data);
            assertThat(SmCiphers.sm4(true, key, iv, data)).isEqualTo(sealed);
            assertThat(SmCiphers.sm4(false, key, iv, sealed)).isEqualTo(data);
        }
    }

    @Test
    void verifiesTheSignaturesOfTheOther() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] data = some(random.nextInt(300));
            Signature theirs = Signature.getInstance("SM2", kona);
            theirs.setParameter(new SM2SignatureParameterSpec(SIGNER, publicKey));
            theirs.initSign(privateKey);
            theirs.update(data);
            assertThat(SmCiphers.verify(SmKeys.publicKey(publicHex), SIGNER, data, theirs.sign())).isTrue();
            theirs.initVerify(publicKey);
            theirs.update(data);
            assertThat(theirs.verify(ours.sign(SmKeys.privateKey(privateHex), SIGNER, data))).isTrue();
        }
    }

    @Test
    void opensWhatTheOtherEncrypted() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] data = some(32);
            Cipher theirs = Cipher.getInstance("SM2", kona);
            theirs.init(Cipher.ENCRYPT_MODE, publicKey);
            byte[] raw = converted(theirs.doFinal(data), Format.DER_C1C3C2).rawC1C3C2();
            assertThat(SmCiphers.decrypt(SmKeys.privateKey(privateHex), raw)).isEqualTo(data);
            theirs.init(Cipher.DECRYPT_MODE, privateKey);
            byte[] der = converted(ours.encrypt(SmKeys.publicKey(publicHex), data), Format.RAW_C1C3C2).derC1C3C2();
            assertThat(theirs.doFinal(der)).isEqualTo(data);
        }
    }

    private static SM2Ciphertext converted(byte[] sealed, Format from) throws Exception {
        return SM2Ciphertext.builder().format(from).encodedCiphertext(sealed).build();
    }

    private byte[] some(int length) {
        byte[] some = new byte[length];
        random.nextBytes(some);
        return some;
    }
}
