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
import io.haochaping.connector.api.PlatformLedger.Total;

/** One day, one destination, one kind: what we say and what the platform says. */
@Entity
@Table(name = "exchange_tally")
class Tally {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private String destination;
    private LocalDate tallyDay;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;
    private long ourCount;
    private long ourSum;
    private long theirCount;
    private long theirSum;
    private Instant comparedAt;

    @SuppressWarnings("NullAway.Init")
    protected Tally() {
    }

    Tally(String destination, LocalDate day, Kind kind) {
        this.destination = destination;
        tallyDay = day;
        this.kind = kind;
    }

    void compared(Total ours, Total theirs, Instant now) {
        ourCount = ours.count();
        ourSum = ours.sum();
        theirCount = theirs.count();
        theirSum = theirs.sum();
        comparedAt = now;
    }

    String destination() {
        return destination;
    }

    LocalDate day() {
        return tallyDay;
    }

    Kind kind() {
        return kind;
    }

    Total ours() {
        return new Total(kind, ourCount, ourSum);
    }

    Total theirs() {
        return new Total(kind, theirCount, theirSum);
    }

    boolean isEmpty() {
        return ourCount == 0 && theirCount == 0;
    }
}
