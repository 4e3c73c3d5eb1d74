package io.haochaping.personaldata;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;

/**
 * AES-256-GCM by Tink, random 96-bit nonces, the key id in Tink's five-byte prefix. Encryption uses the newest key; digests derive from
 * the oldest one (the base), because a stored hash or an event chain cannot be made anew when the key changes.
 */
final class TinkCipher implements Cipher {

    private static final int PREFIX_BYTES = 5;
    /** First byte of every ciphertext of the variant TINK; the key id follows. */
    private static final byte TINK = 1;

    private final Aead aead;
    private final String currentKeyId;
    private final byte[] currentPrefix;
    private final byte[] base;
    private final Map<String, byte[]> derived = new ConcurrentHashMap<>();

    TinkCipher(DataKeys keys) {
        try {
            AeadConfig.register();
            aead = keyset(keys).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset cannot be built", e);
        }
        int id = Derivation.id(keys.newestFirst().get(0));
        currentKeyId = "%08x".formatted(id);
        currentPrefix = ByteBuffer.allocate(PREFIX_BYTES).put(TINK).putInt(id).array();
        base = keys.base();
    }

    @Override
    public byte[] encrypt(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Encryption failed in " + context, e);
        }
    }

    @Override
    public byte[] decrypt(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Decryption failed in " + context, e);
        }
    }

    @Override
    public String currentKeyId() {
        return currentKeyId;
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return sealed.length > PREFIX_BYTES && Arrays.equals(currentPrefix, 0, PREFIX_BYTES, sealed, 0, PREFIX_BYTES);
    }

    @Override
    public String keyIdOf(byte[] sealed) {
        return "%08x".formatted(ByteBuffer.wrap(sealed, 1, PREFIX_BYTES - 1).getInt());
    }

    @Override
    public String keyedHash(String purpose, String value) {
        return HexFormat.of().formatHex(digest("hash:" + purpose, value.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public byte[] mac(String purpose, byte[] data) {
        return digest("mac:" + purpose, data);
    }

    private byte[] digest(String use, byte[] data) {
        return Derivation.hmac(derived.computeIfAbsent(use, u -> Derivation.key(base, u)), data);
    }

    private static KeysetHandle keyset(DataKeys keys) throws GeneralSecurityException {
        var byId = new LinkedHashMap<Integer, byte[]>();
        keys.newestFirst().forEach(key -> byId.putIfAbsent(Derivation.id(key), key));
        var builder = KeysetHandle.newBuilder();
        boolean first = true;
        for (var entry : byId.entrySet()) {
            var added = KeysetHandle.importKey(aesKey(entry.getKey(), entry.getValue())).withFixedId(entry.getKey());
            builder.addEntry(first ? added.makePrimary() : added);
            first = false;
        }
        return builder.build();
    }

    private static AesGcmKey aesKey(int id, byte[] dataKey) throws GeneralSecurityException {
        var parameters = AesGcmParameters.builder().setKeySizeBytes(DataKeys.BYTES).setIvSizeBytes(12).setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.TINK).build();
        var bytes = SecretBytes.copyFrom(Derivation.key(dataKey, "encrypt"), InsecureSecretKeyAccess.get());
        return AesGcmKey.builder().setParameters(parameters).setKeyBytes(bytes).setIdRequirement(id).build();
    }
}
