package io.haochaping.connector.platform.sm;

import java.security.SecureRandom;

import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PKCS7Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;

/** SM2 (GB/T 32918), SM3 (GB/T 32905) and SM4 (GB/T 32907) in the forms that the profile uses. */
final class SmCiphers {

    private final SecureRandom random;

    SmCiphers(SecureRandom random) {
        this.random = random;
    }

    static byte[] sm3(byte[] data) {
        SM3Digest digest = new SM3Digest();
        digest.update(data, 0, data.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }

    /** CBC with padding of PKCS #7. */
    static byte[] sm4(boolean encrypt, byte[] key, byte[] iv, byte[] data) {
        var cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(new SM4Engine()), new PKCS7Padding());
        cipher.init(encrypt, new ParametersWithIV(new KeyParameter(key), iv));
        byte[] out = new byte[cipher.getOutputSize(data.length)];
        int length = cipher.processBytes(data, 0, data.length, out, 0);
        try {
            length += cipher.doFinal(out, length);
        } catch (InvalidCipherTextException broken) {
            throw new NotSealed();
        }
        return java.util.Arrays.copyOf(out, length);
    }

    /** DER of r and s, over SM3 of the signer's number and the data. */
    byte[] sign(ECPrivateKeyParameters key, byte[] signer, byte[] data) {
        SM2Signer sm2 = new SM2Signer();
        sm2.init(true, new ParametersWithID(new ParametersWithRandom(key, random), signer));
        sm2.update(data, 0, data.length);
        try {
            return sm2.generateSignature();
        } catch (CryptoException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean verify(ECPublicKeyParameters key, byte[] signer, byte[] data, byte[] signature) {
        SM2Signer sm2 = new SM2Signer();
        sm2.init(false, new ParametersWithID(key, signer));
        sm2.update(data, 0, data.length);
        return sm2.verifySignature(signature);
    }

    /** C1 (uncompressed point), C3, C2. */
    byte[] encrypt(ECPublicKeyParameters key, byte[] data) {
        SM2Engine sm2 = new SM2Engine(SM2Engine.Mode.C1C3C2);
        sm2.init(true, new ParametersWithRandom(key, random));
        return processed(sm2, data);
    }

    static byte[] decrypt(ECPrivateKeyParameters key, byte[] sealed) {
        SM2Engine sm2 = new SM2Engine(SM2Engine.Mode.C1C3C2);
        sm2.init(false, key);
        return processed(sm2, sealed);
    }

    private static byte[] processed(SM2Engine sm2, byte[] data) {
        try {
            return sm2.processBlock(data, 0, data.length);
        } catch (InvalidCipherTextException | RuntimeException broken) {
            throw new NotSealed();
        }
    }

    byte[] random(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return some;
    }
}
