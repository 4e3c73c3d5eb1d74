package io.haochaping.personaldata;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last confirmation that a copy of a key is kept outside. */
@Entity
@Table(name = "vault_key_backup")
class KeyBackup {

    @Id
    private String keyId;
    private Instant confirmedAt;
    private String confirmedBy;

    @SuppressWarnings("NullAway.Init")
    protected KeyBackup() {
    }

    KeyBackup(String keyId, Instant confirmedAt, String confirmedBy) {
        this.keyId = keyId;
        this.confirmedAt = confirmedAt;
        this.confirmedBy = confirmedBy;
    }

    Instant confirmedAt() {
        return confirmedAt;
    }

    String confirmedBy() {
        return confirmedBy;
    }
}
