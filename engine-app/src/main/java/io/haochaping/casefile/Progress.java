package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far the unit has come with a case: contact, finding, plan and answer, and how often the work came back. */
@Embeddable
class Progress {

    private int returnedTimes;
    private int reworkTimes;
    private boolean contactDone;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Finding finding;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Track track;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate plannedDate;
    private @Nullable LocalDate extendedTo;
    private @Nullable Instant feedbackAt;

    int giveBack() {
        return ++returnedTimes;
    }

    void sendBack() {
        reworkTimes++;
    }

    void contacted() {
        contactDone = true;
    }

    void verified(Finding found, @Nullable LocalDate planned, String by) {
        finding = found;
        verifiedBy = by;
        plannedDate = found == Finding.JUSTIFIED_COMPLEX ? planned : plannedDate;
        track = found == Finding.JUSTIFIED_SIMPLE ? Track.SIMPLE : track;
    }

    void decideComplexity(boolean complex) {
        track = complex ? Track.COMPLEX : Track.SIMPLE;
    }

    void planFor(LocalDate day) {
        plannedDate = day;
    }

    void extendTo(LocalDate day) {
        extendedTo = day;
    }

    void answered(Instant at) {
        feedbackAt = at;
    }

    /** It is verified again; that the reviewer was contacted, and how often work came back, stays. */
    void forget() {
        finding = null;
        track = null;
        plannedDate = null;
        extendedTo = null;
        feedbackAt = null;
    }

    boolean isContactDone() {
        return contactDone;
    }

    int returnedTimes() {
        return returnedTimes;
    }

    int reworkTimes() {
        return reworkTimes;
    }

    @Nullable Finding finding() {
        return finding;
    }

    @Nullable Track track() {
        return track;
    }

    @Nullable String verifiedBy() {
        return verifiedBy;
    }

    @Nullable LocalDate plannedDate() {
        return plannedDate;
    }

    @Nullable Instant feedbackAt() {
        return feedbackAt;
    }
}
