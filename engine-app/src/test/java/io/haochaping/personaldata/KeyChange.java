package io.haochaping.personaldata;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** A running application as if it had been started with another data key; ended, it has its own key again and no row of the other one. */
public final class KeyChange implements AutoCloseable {

    private static final List<String> PARTS = List.of("aead", "currentKeyId", "currentPrefix");

    private final Cipher cipher;
    private final KeyRotation rotation;
    private final DataKeys own;
    private final byte[] other = new byte[DataKeys.BYTES];

    private KeyChange(ApplicationContext application) {
        cipher = application.getBean(Cipher.class);
        rotation = application.getBean(KeyRotation.class);
        own = application.getBean(DataKeys.class);
        other[0] = 42;
    }

    /** The new key is the current one, the old one is still there to read with. */
    public static KeyChange of(ApplicationContext application) {
        KeyChange change = new KeyChange(application);
        List<byte[]> keys = new ArrayList<>(List.of(change.other));
        keys.addAll(change.own.newestFirst());
        change.use(keys);
        return change;
    }

    public void forgetTheOldKey() {
        use(List.of(other));
    }

    public String newKey() {
        return DataKeys.id(other);
    }

    @Override
    public void close() {
        List<byte[]> keys = new ArrayList<>(own.newestFirst());
        keys.add(other);
        use(keys);
        rotation.rotate();
        use(own.newestFirst());
    }

    /** Digests stay with the base key. */
    private void use(List<byte[]> keys) {
        TinkCipher made = new TinkCipher(new DataKeys(keys));
        PARTS.forEach(part -> ReflectionTestUtils.setField(cipher, part, ReflectionTestUtils.getField(made, part)));
    }
}
