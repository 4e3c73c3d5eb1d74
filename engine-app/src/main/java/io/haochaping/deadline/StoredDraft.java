package io.haochaping.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A draft; its days are one text, a line each, since they are only ever read together. */
@Entity
@Table(name = "calendar_draft")
class StoredDraft {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Version
    private long version;
    private String jurisdiction;
    @Column(name = "year_no")
    private int year;
    private String source;
    @Lob
    @Column(name = "named_days", length = Length.LONG32)
    private String days;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CalendarDraft.State state = CalendarDraft.State.DRAFT;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDraft() {
    }

    StoredDraft(Arrangement arrangement, String createdBy, Instant createdAt) {
        this.jurisdiction = arrangement.jurisdiction();
        this.year = arrangement.year();
        this.source = arrangement.source();
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        write(arrangement.days());
    }

    void change(Arrangement arrangement) {
        write(arrangement.days());
    }

    void end(CalendarDraft.State as) {
        state = as;
    }

    boolean isOpen() {
        return state == CalendarDraft.State.DRAFT;
    }

    boolean isOf(long expected) {
        return version == expected;
    }

    Arrangement arrangement() {
        List<Arrangement.Day> named = days.lines().map(line -> line.split(",", 3))
                .map(part -> new Arrangement.Day(LocalDate.parse(part[0]), DayType.valueOf(part[1]), part[2])).toList();
        return new Arrangement(jurisdiction, year, source, named);
    }

    CalendarDraft view() {
        return new CalendarDraft(String.valueOf(id), version, arrangement(), state, createdBy, createdAt);
    }

    private void write(List<Arrangement.Day> named) {
        days = named.stream().sorted(Comparator.comparing(Arrangement.Day::date))
                .map(day -> day.date() + "," + day.type() + "," + day.name()).collect(Collectors.joining("\n"));
    }
}
