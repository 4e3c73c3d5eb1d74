package io.haochaping.fetching;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.fetching.FetchedEntries.StateCount;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;

@Component
@Transactional
class InboxFetching implements Fetching {

    private static final int SIZE = 50;

    private record Key(String source, PulledKind kind) {
    }

    private final Sources sources;
    private final Watermarks watermarks;
    private final FetchedEntries entries;
    private final Journal journal;
    private final Clock clock;

    InboxFetching(Sources sources, Watermarks watermarks, FetchedEntries entries, Journal journal, Clock clock) {
        this.sources = sources;
        this.watermarks = watermarks;
        this.entries = entries;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SourceView> sources() {
        Map<Key, @Nullable Watermark> all = new TreeMap<>(Comparator.comparing(Key::source).thenComparing(Key::kind));
        Map<Key, String> channels = new TreeMap<>(Comparator.comparing(Key::source).thenComparing(Key::kind));
        for (PlatformSource source : sources.all()) {
            source.kinds().forEach(kind -> channels.put(new Key(source.source(), kind), source.channel()));
        }
        channels.keySet().forEach(key -> all.put(key, null));
        watermarks.findAll().forEach(watermark -> all.put(new Key(watermark.source(), watermark.kind()), watermark));
        List<StateCount> counts = entries.counts();
        return all.entrySet().stream().map(it -> view(it.getKey(), it.getValue(), channels.get(it.getKey()), counts)).toList();
    }

    private static SourceView view(Key key, @Nullable Watermark watermark, @Nullable String channel, List<StateCount> counts) {
        Map<FetchedState, Long> byState = new EnumMap<>(FetchedState.class);
        counts.stream().filter(count -> key.equals(new Key(count.getSource(), count.getKind()))).forEach(count -> byState.put(count.getState(), count.getNumber()));
        return watermark == null ? new SourceView(key.source(), key.kind(), channel, byState, null, null, null, null)
                : new SourceView(key.source(), key.kind(), channel, byState, watermark.mark(), watermark.listedAt(), watermark.failedAt(), watermark.error());
    }

    @Override
    @Transactional(readOnly = true)
    public Page<StuckView> stuck(int page) {
        return entries.findByStateInOrderBySeqNo(EnumSet.of(FetchedState.REFUSED, FetchedState.DEAD), PageRequest.of(page, SIZE)).map(FetchedEntry::view);
    }

    @Override
    public void fetchAgain(long entry, String actor) {
        FetchedEntry stuck = entries.locked(entry).orElseThrow(() -> Problem.notFound("fetched-entry-not-found"));
        if (!stuck.isStuck()) {
            throw Problem.conflict("fetched-entry-not-stuck");
        }
        if (!stuck.hasId()) {
            throw Problem.conflict("fetched-entry-illegible");
        }
        journal.record("fetched-entry", "" + entry, Map.of("state", stuck.view().state()), Map.of("state", FetchedState.LISTED), actor);
        stuck.readAnew(clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Origin> originOf(String channelId, String channelReviewNo) {
        return entries.findByChannelAndKindAndPlatformId(channelId, PulledKind.RATING, channelReviewNo)
                .map(entry -> new Origin(entry.source(), entry.platformId()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> sourceOf(String channelId) {
        return entries.findFirstByChannel(channelId).map(FetchedEntry::source);
    }
}
