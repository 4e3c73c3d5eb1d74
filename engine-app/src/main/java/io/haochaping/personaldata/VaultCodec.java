package io.haochaping.personaldata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between a person's data and what stands in its row. */
@Component
class VaultCodec {

    private final ObjectMapper json = new ObjectMapper();
    private final Cipher cipher;

    VaultCodec(Cipher cipher) {
        this.cipher = cipher;
    }

    byte[] seal(PersonalData data, String id) {
        try {
            return cipher.encrypt(json.writeValueAsBytes(new Stored(data.name(), data.phone(), data.idKind(), data.idNo())), context(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PersonalData open(byte[] sealed, String id) {
        try {
            var stored = json.readValue(cipher.decrypt(sealed, context(id)), Stored.class);
            return new PersonalData(stored.name(), stored.phone(), stored.idKind(), stored.idNo());
        } catch (IOException e) {
            throw new IllegalStateException("Vault entry " + id + " cannot be read");
        }
    }

    String keyId() {
        return cipher.currentKeyId();
    }

    @Nullable String phoneHash(@Nullable String phone) {
        return phone == null ? null : cipher.keyedHash("vault-phone", phone.replaceAll("[^0-9]", "").replaceFirst("^(00)?86(?=1\\d{10}$)", ""));
    }

    @Nullable String idNoHash(@Nullable String idNo) {
        return idNo == null ? null : cipher.keyedHash("vault-id-no", idNo.strip().toUpperCase(Locale.ROOT));
    }

    private static String context(String id) {
        return "vault_entry:" + id;
    }

    private record Stored(@Nullable String name, @Nullable String phone, @Nullable String idKind, @Nullable String idNo) {
    }
}
