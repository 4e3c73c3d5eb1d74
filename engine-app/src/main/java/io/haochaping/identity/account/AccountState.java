package io.haochaping.identity.account;

import java.time.Instant;

import io.haochaping.identity.Account.Origin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the engine's user cannot say. An account without a row is local, open, and never logged in. */
@Entity
@Table(name = "account_state")
class AccountState {

    /** Version of an account without a row. */
    static final long NO_ROW = -1;

    @Id
    @Column(name = "account_id")
    private String id;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin = Origin.LOCAL;
    private @Nullable Instant lockedAt;
    private @Nullable String lockedBy;
    private boolean mustChange;
    private @Nullable Instant oneTimeUntil;
    private @Nullable Instant passwordChangedAt;
    private int passwordGeneration;
    private @Nullable Instant lastLogin;
    private long revision;

    @SuppressWarnings("NullAway.Init")
    protected AccountState() {
    }

    AccountState(String id) {
        this.id = id;
    }

    AccountState of(Origin checkedBy) {
        this.origin = checkedBy;
        return this;
    }

    void lock(String by, Instant at) {
        this.lockedBy = by;
        this.lockedAt = at;
    }

    void unlock() {
        this.lockedBy = null;
        this.lockedAt = null;
    }

    void oneTime(Instant at, Instant until) {
        this.mustChange = true;
        this.oneTimeUntil = until;
        this.passwordChangedAt = at;
        this.passwordGeneration++;
    }

    void ownPassword(Instant at) {
        this.mustChange = false;
        this.oneTimeUntil = null;
        this.passwordChangedAt = at;
        this.passwordGeneration++;
    }

    /** Makes the version another one although only the engine's user changed. */
    void touch() {
        revision++;
    }

    LoginState login() {
        return new LoginState(origin, lockedAt != null, mustChange, oneTimeUntil, passwordGeneration);
    }

    String id() {
        return id;
    }

    Origin origin() {
        return origin;
    }

    @Nullable Instant lockedAt() {
        return lockedAt;
    }

    @Nullable String lockedBy() {
        return lockedBy;
    }

    boolean mustChange() {
        return mustChange;
    }

    @Nullable Instant oneTimeUntil() {
        return oneTimeUntil;
    }

    @Nullable Instant passwordChangedAt() {
        return passwordChangedAt;
    }

    @Nullable Instant lastLogin() {
        return lastLogin;
    }

    long version() {
        return version == null ? NO_ROW : version;
    }
}
