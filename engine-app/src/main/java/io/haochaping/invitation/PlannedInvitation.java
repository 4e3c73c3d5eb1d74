package io.haochaping.invitation;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a service is to be invited to by short message, and what became of it. One row per service, never again after it is settled. */
@Entity
@Table(name = "sms_invitation")
class PlannedInvitation {

    /** What became of it. */
    enum Outcome {
        /** Handed to the module that sends; whether it arrived says the delivery log. */
        INVITED,
        /** Rated in the meantime. */
        RATED,
        /** The supplement window had closed. */
        LATE,
        /** There is no number any more. */
        NO_NUMBER,
        /** Somebody with this number was invited to another service on the same day. */
        SAME_DAY
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String projectNo;
    private int serviceNumber;
    private @Nullable Instant dueAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Outcome outcome;
    private @Nullable Instant settledAt;
    private @Nullable String phoneKey;
    private @Nullable LocalDate invitedOn;

    @SuppressWarnings("NullAway.Init")
    protected PlannedInvitation() {
    }

    PlannedInvitation(String projectNo, int serviceNumber, Instant dueAt) {
        this.projectNo = projectNo;
        this.serviceNumber = serviceNumber;
        this.dueAt = dueAt;
    }

    /** Takes the day for this number; the database bears it once. */
    void invite(String number, LocalDate today, Instant now) {
        phoneKey = number;
        invitedOn = today;
        settle(Outcome.INVITED, now);
    }

    void settle(Outcome how, Instant now) {
        outcome = how;
        settledAt = now;
        dueAt = null;
    }

    boolean isOpen() {
        return outcome == null;
    }

    String projectNo() {
        return projectNo;
    }

    int serviceNumber() {
        return serviceNumber;
    }
}
