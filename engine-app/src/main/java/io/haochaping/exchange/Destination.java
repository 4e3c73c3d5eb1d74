package io.haochaping.exchange;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** Whether a destination is paused; one that never was has no row. */
@Entity
@Table(name = "exchange_destination")
class Destination {

    @Id
    private String name;
    @Version
    private @Nullable Long version;
    private boolean paused;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected Destination() {
    }

    Destination(String name) {
        this.name = name;
    }

    boolean isPaused() {
        return paused;
    }

    void become(boolean nowPaused, String by, Instant at) {
        paused = nowPaused;
        changedBy = by;
        changedAt = at;
    }
}
