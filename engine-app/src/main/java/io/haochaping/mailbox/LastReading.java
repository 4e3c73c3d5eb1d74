package io.haochaping.mailbox;

import java.time.Instant;

import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.MailFailure.Reason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How it went the last time; one row, since there is one mailbox. */
@Entity
@Table(name = "mailbox_reading")
class LastReading {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;
    private @Nullable Instant readAt;
    private int settled;
    private int leftThere;
    private int waiting;
    private @Nullable Instant failedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Reason error;

    void done(Reading reading, Instant now) {
        readAt = now;
        settled = reading.settled();
        leftThere = reading.left();
        waiting = reading.waiting();
        failedAt = null;
        error = null;
    }

    void failed(Reason why, Instant now) {
        failedAt = now;
        error = why;
    }

    @Nullable Instant readAt() {
        return readAt;
    }

    int settled() {
        return settled;
    }

    int leftThere() {
        return leftThere;
    }

    int waiting() {
        return waiting;
    }

    @Nullable Instant failedAt() {
        return failedAt;
    }

    @Nullable Reason error() {
        return error;
    }
}
