package io.haochaping.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What channels sent: when they were last heard of (written at most once a minute for each channel and outcome), how many requests by day, and samples of
 * the refused ones. Kept outside of the request's transaction; a fault here harms no request. Ids that are no channel leave nothing behind.
 */
@Component
public class ChannelTraffic {

    private static final Logger log = LoggerFactory.getLogger(ChannelTraffic.class);
    private static final int EVERY_SECONDS = 60;

    private final JdbcTemplate jdbc;
    private final RequestCounts counts;
    private final RefusalSamples samples;
    private final Clock clock;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    /** Channels are never removed. */
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    ChannelTraffic(JdbcTemplate jdbc, RequestCounts counts, RefusalSamples samples, Clock clock) {
        this.jdbc = jdbc;
        this.counts = counts;
        this.samples = samples;
        this.clock = clock;
    }

    /** A request that was rightly signed and answered without a refusal. */
    public void accepted(String channel) {
        harmless(() -> {
            if (isKnown(channel)) {
                last(channel, "accepted", "update channel set accepted_at = ? where id = ?", now(), channel);
                counts.accepted(channel);
            }
        });
    }

    public void refused(String channel, Refusal refusal) {
        harmless(() -> {
            if (isKnown(channel)) {
                last(channel, "refused/" + refusal.code(), "update channel set refused_at = ?, refusal = ? where id = ?", now(), refusal.code(), channel);
                counts.refused(channel);
                samples.keep(channel, refusal);
            }
        });
    }

    /** A part of a request that was accepted as a whole: one review of a batch. */
    public void refusedPart(String channel, Refusal refusal) {
        harmless(() -> samples.keep(channel, refusal));
    }

    Map<String, ManagedChannel.Traffic> all() {
        record Row(String channel, ManagedChannel.Traffic traffic) {
        }
        Map<String, ManagedChannel.Counts> counted = counts.all();
        return jdbc.query("select id, accepted_at, refused_at, refusal from channel", (row, number) -> new Row(row.getString(1),
                        new ManagedChannel.Traffic(at(row.getObject(2, Long.class)), at(row.getObject(3, Long.class)), row.getString(4),
                                counted.getOrDefault(row.getString(1), ManagedChannel.Counts.NONE))))
                .stream().collect(Collectors.toMap(Row::channel, Row::traffic));
    }

    private boolean isKnown(String channel) {
        if (known.contains(channel)) {
            return true;
        }
        Long found = jdbc.queryForObject("select count(*) from channel where id = ?", Long.class, channel);
        return found != null && found == 1 && known.add(channel);
    }

    private void last(String channel, String outcome, String update, Object... values) {
        String key = channel + "/" + outcome;
        Long last = written.get(key);
        if (last == null || now() >= last + EVERY_SECONDS) {
            jdbc.update(update, values);
            written.put(key, now());
        }
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private static void harmless(Runnable writing) {
        try {
            writing.run();
        } catch (DataAccessException e) {
            log.info("What a channel sent was not counted: {}", e.getClass().getSimpleName());
        }
    }

    private static @Nullable Instant at(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
