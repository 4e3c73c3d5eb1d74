package io.haochaping.personaldata;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One person's data as one ciphertext, bound to its row; beside it the keyed hashes for search. */
@Entity
@Table(name = "vault_entry")
class VaultEntry implements Persistable<String> {

    @Id
    private String id;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealed;
    @Column(name = "key_id")
    private String keyId;
    @Column(name = "phone_hash")
    private @Nullable String phoneHash;
    @Column(name = "id_no_hash")
    private @Nullable String idNoHash;
    @Column(name = "stored_at")
    private Instant storedAt;
    @Transient
    private boolean stored;

    protected VaultEntry() {
    }

    VaultEntry(String id, PersonalData data, VaultCodec codec, Instant storedAt) {
        this.id = id;
        this.storedAt = storedAt;
        phoneHash = codec.phoneHash(data.phone());
        idNoHash = codec.idNoHash(data.idNo());
        seal(data, codec);
    }

    PersonalData open(VaultCodec codec) {
        return codec.open(sealed, id);
    }

    void reencrypt(VaultCodec codec) {
        seal(open(codec), codec);
    }

    private void seal(PersonalData data, VaultCodec codec) {
        sealed = codec.seal(data, id);
        keyId = codec.keyId();
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
