package io.haochaping.personaldata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** Which base key this database belongs to, without telling anything about the key. */
@Entity
@Immutable
@Table(name = "vault_key_fingerprint")
class KeyFingerprint {

    static final String BASE = "base";

    @Id
    private String id;
    private String fingerprint;

    protected KeyFingerprint() {
    }

    KeyFingerprint(String fingerprint) {
        id = BASE;
        this.fingerprint = fingerprint;
    }

    boolean matches(String other) {
        return fingerprint.equals(other);
    }
}
