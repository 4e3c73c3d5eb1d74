package io.haochaping.fetching;

import java.time.Duration;
import java.time.Instant;

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

import io.haochaping.connector.api.PulledKind;

/** Up to where a source was read. The mark is a time of its clock, all else of ours. */
@Entity
@Table(name = "fetching_watermark")
class Watermark {

    private static final Duration DAY = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private String source;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PulledKind kind;
    private @Nullable Instant mark;
    private @Nullable Instant sweptAt;
    private @Nullable Instant listedAt;
    private @Nullable Instant failedAt;
    private @Nullable String error;

    @SuppressWarnings("NullAway.Init")
    protected Watermark() {
    }

    Watermark(String source, PulledKind kind) {
        this.source = source;
        this.kind = kind;
    }

    /** Where the next list begins. */
    Instant since(FetchingSettings settings, Instant now) {
        if (mark == null) {
            return now.minus(settings.sweep());
        }
        return mark.minus(isSweepDue(now) ? settings.sweep() : settings.overlap());
    }

    private boolean isSweepDue(Instant now) {
        return sweptAt == null || !now.isBefore(sweptAt.plus(DAY));
    }

    /**
     * Everything that the list held is kept now. The mark never passes the platform's own clock, so that one entry with a time of tomorrow hides nothing, and
     * goes back where that clock was put back.
     *
     * @param latest of the entries, null without any
     */
    void listed(@Nullable Instant latest, Instant theirNow, Instant now) {
        Instant reached = mark == null ? latest : latest == null || latest.isBefore(mark) ? mark : latest;
        mark = reached == null || reached.isAfter(theirNow) ? theirNow : reached;
        sweptAt = isSweepDue(now) ? now : sweptAt;
        listedAt = now;
        failedAt = null;
        error = null;
    }

    void failed(String why, Instant now) {
        failedAt = now;
        error = why;
    }

    String source() {
        return source;
    }

    PulledKind kind() {
        return kind;
    }

    @Nullable Instant mark() {
        return mark;
    }

    @Nullable Instant listedAt() {
        return listedAt;
    }

    @Nullable Instant failedAt() {
        return failedAt;
    }

    @Nullable String error() {
        return error;
    }
}
