package io.haochaping.deadline;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a jurisdiction has an arrangement for a year, and where it is from. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

    @Embeddable
    record Key(@Column(name = "jurisdiction") String jurisdiction, @Column(name = "year_no") int year) implements Serializable {
    }

    @EmbeddedId
    private Key id;
    private String source;
    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected CalendarYear() {
    }

    CalendarYear(Key id, String source, Instant loadedAt) {
        this.id = id;
        this.source = source;
        this.loadedAt = loadedAt;
    }

    Key id() {
        return id;
    }

    String source() {
        return source;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
