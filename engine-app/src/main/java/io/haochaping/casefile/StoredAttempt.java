package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An attempt to reach the reviewer. Means and note are texts, and so encrypted beside it. */
@Entity
@Table(name = "case_attempt")
class StoredAttempt {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String caseNo;
    private long position;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttemptPurpose purpose;
    private String actor;
    private Instant madeAt;
    private boolean counted;

    @SuppressWarnings("NullAway.Init")
    protected StoredAttempt() {
    }

    StoredAttempt(String caseNo, long position, AttemptPurpose purpose, String actor, Instant at, boolean counted) {
        this.caseNo = caseNo;
        this.position = position;
        this.purpose = purpose;
        this.actor = actor;
        madeAt = at;
        this.counted = counted;
    }

    boolean counts(AttemptPurpose wanted) {
        return counted && purpose == wanted;
    }

    boolean isInHalfDayOf(Instant other, ZoneId zone) {
        return halfDay(madeAt, zone).equals(halfDay(other, zone));
    }

    private static HalfDay halfDay(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return new HalfDay(local.toLocalDate(), local.getHour() >= 12);
    }

    Instant madeAt() {
        return madeAt;
    }

    String id() {
        return Objects.requireNonNull(id);
    }

    ContactAttempts.ContactAttempt view(String means, String note) {
        return new ContactAttempts.ContactAttempt(purpose, means, note, actor, madeAt, counted);
    }

    private record HalfDay(LocalDate day, boolean afternoon) {
    }
}
