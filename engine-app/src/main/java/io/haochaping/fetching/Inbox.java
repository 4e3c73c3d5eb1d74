package io.haochaping.fetching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledPage;

/** What was listed, who reads which entry now, and what became of it; each call is a short transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class Inbox {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4), Duration.ofHours(8));
    /** Earlier than any time that is told. */
    private static final Instant UNTOLD = Instant.EPOCH;

    private final Watermarks watermarks;
    private final FetchedEntries entries;
    private final FetchingSettings settings;
    private final Clock clock;

    Inbox(Watermarks watermarks, FetchedEntries entries, FetchingSettings settings, Clock clock) {
        this.watermarks = watermarks;
        this.entries = entries;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * An entry that this reader and nobody else has now.
     *
     * @param attempt tells a late result from that of a later reader
     */
    record Due(long id, int attempt, String platformId) {
    }

    /** Where the next list begins, by the platform's clock. */
    public Instant since(PlatformSource source, PulledKind kind) {
        return watermark(source, kind).since(settings, clock.instant());
    }

    /**
     * Keeps what is new of one page. The watermark's row is locked, so that two nodes do not keep the same entry. An entry without a legible time is read like
     * any other, as if it had come in just now; one without a usable id is kept for people to see.
     */
    public void keep(PlatformSource source, PulledKind kind, PulledPage page) {
        watermark(source, kind);
        Instant now = clock.instant();
        Map<String, Instant> times = new LinkedHashMap<>();
        page.items().forEach(item -> times.merge(item.id(), item.at() == null ? UNTOLD : item.at(), (one, other) -> one.isAfter(other) ? one : other));
        Set<String> illegible = new LinkedHashSet<>(page.illegible());
        Set<String> all = new HashSet<>(times.keySet());
        all.addAll(illegible);
        for (FetchedEntry known : entries.findBySourceAndKindAndPlatformIdIn(source.source(), kind, all)) {
            Optional.ofNullable(times.remove(known.platformId())).ifPresent(at -> known.listedAgain(at, now));
            illegible.remove(known.platformId());
        }
        times.forEach((id, at) -> entries.save(new FetchedEntry(source.source(), source.channel(), kind, id, at.equals(UNTOLD) ? page.now() : at, now)));
        illegible.forEach(id -> entries.save(FetchedEntry.illegible(source.source(), source.channel(), kind, id, page.now(), now)));
    }

    /** Every page was kept: only now the watermark moves. */
    public void listed(PlatformSource source, PulledKind kind, @Nullable Instant latest, Instant theirNow) {
        watermark(source, kind).listed(latest, theirNow, clock.instant());
    }

    public void sourceFailed(PlatformSource source, PulledKind kind, String why) {
        watermark(source, kind).failed(why, clock.instant());
    }

    private Watermark watermark(PlatformSource source, PulledKind kind) {
        return watermarks.locked(source.source(), kind).orElseGet(() -> watermarks.saveAndFlush(new Watermark(source.source(), kind)));
    }

    /** An entry that was read as often as it may be, its last reader lost, is dead. */
    public List<Due> take(PlatformSource source, PulledKind kind, int most) {
        Instant now = clock.instant();
        return entries.due(source.source(), kind, now, Limit.of(most)).stream().map(entry -> take(entry, now)).flatMap(Optional::stream).toList();
    }

    private Optional<Due> take(FetchedEntry entry, Instant now) {
        if (entry.attempts() >= settings.attempts()) {
            entry.die("reader-lost");
            return Optional.empty();
        }
        return Optional.of(new Due(entry.id(), entry.take(now, now.plus(settings.lost())), entry.platformId()));
    }

    public void taken(Due due) {
        settle(due, (entry, now) -> entry.taken());
    }

    public void ignored(Due due) {
        settle(due, (entry, now) -> entry.ignored());
    }

    public void refused(Due due, String why, String fields) {
        settle(due, (entry, now) -> entry.refused(why, fields));
    }

    public void failed(Due due, String why) {
        settle(due, (entry, now) -> {
            if (due.attempt() >= settings.attempts()) {
                entry.die(why);
            } else {
                entry.failed(why, now.plus(PAUSES.get(Math.min(due.attempt(), PAUSES.size()) - 1)));
            }
        });
    }

    /** They were not read, because the platform does not answer. */
    public void putBack(List<Due> unread) {
        unread.forEach(due -> settle(due, (entry, now) -> entry.putBack(now.plus(PAUSES.get(0)))));
    }

    /** Its time, by the platform's clock, has not come here yet. */
    public void postpone(Due due, Instant until) {
        settle(due, (entry, now) -> entry.putBack(until));
    }

    private void settle(Due due, BiConsumer<FetchedEntry, Instant> how) {
        entries.locked(due.id()).filter(entry -> entry.isBeingRead(due.attempt())).ifPresent(entry -> how.accept(entry, clock.instant()));
    }
}
