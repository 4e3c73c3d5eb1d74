package io.haochaping.fetching;

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

/** One entry of a platform's list. What it says is not kept here: it is read when it is taken in. */
@Entity
@Table(name = "fetched_entry")
class FetchedEntry {

    private static final int LONGEST_DETAIL = 300;
    private static final String ILLEGIBLE = "illegible-id";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long seqNo;
    private String source;
    private String channel;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PulledKind kind;
    private String platformId;
    private Instant listedTime;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FetchedState state;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant attemptedAt;
    private @Nullable String error;
    private @Nullable String detail;

    @SuppressWarnings("NullAway.Init")
    protected FetchedEntry() {
    }

    FetchedEntry(String source, String channel, PulledKind kind, String platformId, Instant listedTime, Instant now) {
        this.source = source;
        this.channel = channel;
        this.kind = kind;
        this.platformId = platformId;
        this.listedTime = listedTime;
        state = FetchedState.LISTED;
        nextAttemptAt = now;
    }

    /** There is nothing to ask for. */
    static FetchedEntry illegible(String source, String channel, PulledKind kind, String standIn, Instant listedTime, Instant now) {
        FetchedEntry entry = new FetchedEntry(source, channel, kind, standIn, listedTime, now);
        entry.die(ILLEGIBLE);
        return entry;
    }

    /** A service that was changed there is read once more; a rating never changes. */
    void listedAgain(Instant time, Instant now) {
        if (kind == PulledKind.SERVICE && time.isAfter(listedTime)) {
            listedTime = time;
            readAnew(now);
        }
    }

    void readAnew(Instant now) {
        attempts = 0;
        become(FetchedState.LISTED, now, null, null);
    }

    /** Counts the attempt before it is made: where the reader dies, the next one comes after its time has run out. @return number of the attempt */
    int take(Instant now, Instant lost) {
        attemptedAt = now;
        nextAttemptAt = lost;
        return ++attempts;
    }

    boolean isBeingRead(int attempt) {
        return nextAttemptAt != null && attempts == attempt;
    }

    void taken() {
        become(FetchedState.TAKEN, null, null, null);
    }

    void ignored() {
        become(FetchedState.IGNORED, null, null, null);
    }

    void refused(String why, String fields) {
        become(FetchedState.REFUSED, null, why, fields.isEmpty() ? null : fields);
    }

    void failed(String why, Instant again) {
        become(FetchedState.FAILED, again, why, null);
    }

    void die(String why) {
        become(FetchedState.DEAD, null, why, null);
    }

    /** It was taken and not read, or its time has not come. */
    void putBack(Instant again) {
        attempts--;
        nextAttemptAt = again;
    }

    private void become(FetchedState now, @Nullable Instant again, @Nullable String why, @Nullable String fields) {
        state = now;
        nextAttemptAt = again;
        error = why;
        detail = fields == null || fields.length() <= LONGEST_DETAIL ? fields : fields.substring(0, LONGEST_DETAIL);
    }

    boolean isStuck() {
        return state == FetchedState.REFUSED || state == FetchedState.DEAD;
    }

    /** Whether the platform can be asked for it. */
    boolean hasId() {
        return !ILLEGIBLE.equals(error);
    }

    int attempts() {
        return attempts;
    }

    long id() {
        return seqNo == null ? 0 : seqNo;
    }

    String source() {
        return source;
    }

    String platformId() {
        return platformId;
    }

    StuckView view() {
        return new StuckView(id(), source, kind, platformId, state, hasId(), listedTime, error, detail, attempts, attemptedAt);
    }
}
