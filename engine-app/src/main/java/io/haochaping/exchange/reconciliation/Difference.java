package io.haochaping.exchange.reconciliation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PlatformLedger.Kind;

/** One message that is not the same on both sides, until a later comparison finds it so. */
@Entity
@Table(name = "exchange_difference")
class Difference {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private String destination;
    private String messageKey;
    private LocalDate tallyDay;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DifferenceType type;
    private Instant foundAt;
    private @Nullable Instant resentAt;
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected Difference() {
    }

    Difference(String destination, String messageKey) {
        this.destination = destination;
        this.messageKey = messageKey;
    }

    void found(LocalDate day, Found found, Instant now) {
        if (resolvedAt != null || foundAt == null) {
            foundAt = now;
            resentAt = null;
        }
        tallyDay = day;
        kind = found.kind();
        type = found.type();
        resolvedAt = null;
    }

    void resolved(Instant now) {
        resolvedAt = now;
    }

    void resent(Instant now) {
        resentAt = now;
    }

    boolean isOpen() {
        return resolvedAt == null;
    }

    boolean canBeSentAgain() {
        return isOpen() && resentAt == null && type.canBeSentAgain();
    }

    long id() {
        return id == null ? 0 : id;
    }

    String destination() {
        return destination;
    }

    String messageKey() {
        return messageKey;
    }

    LocalDate day() {
        return tallyDay;
    }

    Kind kind() {
        return kind;
    }

    DifferenceType type() {
        return type;
    }

    @Nullable Instant resentAt() {
        return resentAt;
    }
}
