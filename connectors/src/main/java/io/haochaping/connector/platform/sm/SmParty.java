package io.haochaping.connector.platform.sm;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;

import io.haochaping.connector.platform.Answer;

/** One of the two sides of an exchange: its own private key and the public key of the other. Encrypts first, then signs what it sends. */
public final class SmParty {

    private static final int BLOCK = 16;
    /** The signer's number that GB/T 35276 names where the sides agreed on none. */
    private static final byte[] SIGNER = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

    private final String appId;
    private final ECPrivateKeyParameters own;
    private final ECPublicKeyParameters other;
    private final SmCiphers ciphers = new SmCiphers(new SecureRandom());

    /** @throws IllegalArgumentException where a key is none */
    public SmParty(String appId, String ownPrivateKey, String othersPublicKey) {
        this.appId = appId;
        own = SmKeys.privateKey(ownPrivateKey);
        other = SmKeys.publicKey(othersPublicKey);
    }

    public SmEnvelope seal(String path, String timestamp, String key, byte[] plain) {
        byte[] keyAndStart = ciphers.random(2 * BLOCK);
        byte[] data = SmCiphers.sm4(true, Arrays.copyOf(keyAndStart, BLOCK), Arrays.copyOfRange(keyAndStart, BLOCK, 2 * BLOCK), plain);
        var open = new SmEnvelope(appId, timestamp, UUID.randomUUID().toString(), key, base64(ciphers.encrypt(other, keyAndStart)), base64(data), "");
        return new SmEnvelope(open.appId(), open.timestamp(), open.nonce(), open.key(), open.cipherKey(), open.data(),
                base64(ciphers.sign(own, SIGNER, signed(path, open))));
    }

    /** @throws NotSealed where the signature is not that of the other side, or the content does not open */
    public byte[] open(String path, SmEnvelope envelope) {
        if (!verify(signed(path, envelope), envelope.sign())) {
            throw new NotSealed();
        }
        byte[] keyAndStart = SmCiphers.decrypt(own, bytes(envelope.cipherKey()));
        if (keyAndStart.length != 2 * BLOCK) {
            throw new NotSealed();
        }
        return SmCiphers.sm4(false, Arrays.copyOf(keyAndStart, BLOCK), Arrays.copyOfRange(keyAndStart, BLOCK, 2 * BLOCK), bytes(envelope.data()));
    }

    public String sign(Answer answer) {
        return base64(ciphers.sign(own, SIGNER, answer.signed(SmCiphers::sm3)));
    }

    /** Whether the other side made this answer. */
    public boolean made(Answer answer) {
        return verify(answer.signed(SmCiphers::sm3), answer.sign());
    }

    private boolean verify(byte[] signed, String sign) {
        try {
            return SmCiphers.verify(other, SIGNER, signed, Base64.getDecoder().decode(sign));
        } catch (IllegalArgumentException noBase64) {
            return false;
        }
    }

    private static byte[] signed(String path, SmEnvelope it) {
        return String.join("\n", "POST", path, it.appId(), it.timestamp(), it.nonce(), it.key(), it.cipherKey(),
                HexFormat.of().formatHex(SmCiphers.sm3(bytes(it.data())))).getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException noBase64) {
            throw new NotSealed();
        }
    }
}
