package io.haochaping.handling.recalculation;

import java.time.Instant;

import io.haochaping.deadline.CalendarDraft;
import io.haochaping.handling.CalendarConsequences.State;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A list of consequences: of which draft in which version, on which calendar, and how far its publication has come. */
@Entity
@Table(name = "calendar_list")
class StoredList {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Version
    private long version;
    private String draftId;
    private long draftVersion;
    private long calendarRevision;
    private String jurisdiction;
    private Instant listedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.LISTED;
    private long openCount;
    private long earlierCount;
    private long overdueCount;
    private long laterCount;
    private long sameCount;
    private long markCount;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredList() {
    }

    StoredList(CalendarDraft draft, long calendarRevision, Instant at) {
        draftId = draft.id();
        draftVersion = draft.version();
        jurisdiction = draft.arrangement().jurisdiction();
        this.calendarRevision = calendarRevision;
        listedAt = at;
    }

    void looked(int deadlines) {
        openCount += deadlines;
    }

    void count(StoredMove move) {
        switch (move.kind()) {
            case OVERDUE -> {
                earlierCount++;
                overdueCount++;
            }
            case EARLIER -> earlierCount++;
            case LATER -> laterCount++;
            case SAME -> sameCount++;
        }
        markCount += move.losesMark() ? 1 : 0;
    }

    void publish(String actor, Instant at) {
        state = State.RUNNING;
        publishedBy = actor;
        publishedAt = at;
    }

    void finish(Instant at) {
        state = State.DONE;
        finishedAt = finishedAt == null ? at : finishedAt;
    }

    String id() {
        return String.valueOf(id);
    }

    String draftId() {
        return draftId;
    }

    long draftVersion() {
        return draftVersion;
    }

    long calendarRevision() {
        return calendarRevision;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    Instant listedAt() {
        return listedAt;
    }

    State state() {
        return state;
    }

    long earlier() {
        return earlierCount;
    }

    String publishedBy() {
        return publishedBy == null ? "system" : publishedBy;
    }

    Numbers numbers() {
        return new Numbers(openCount, earlierCount, overdueCount, laterCount, sameCount, markCount, publishedBy, publishedAt);
    }

    record Numbers(long open, long earlier, long overdue, long later, long same, long mark, @Nullable String by, @Nullable Instant at) {
    }
}
