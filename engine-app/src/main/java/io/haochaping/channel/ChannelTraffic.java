package io.haochaping.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * When channels were last heard of. Written at most once a minute for each channel and outcome, outside of the request's transaction; a fault here
 * harms no request. Ids that are no channel leave nothing behind.
 */
@Component
public class ChannelTraffic {

    private static final Logger log = LoggerFactory.getLogger(ChannelTraffic.class);
    private static final int EVERY_SECONDS = 60;

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Map<String, Long> written = new ConcurrentHashMap<>();

    ChannelTraffic(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A request that was rightly signed and answered without a refusal. */
    public void accepted(String channel) {
        write(channel, "accepted", "update channel set accepted_at = ? where id = ?", clock.instant().getEpochSecond(), channel);
    }

    /** @param reason code of the problem, or the status of the answer */
    public void refused(String channel, String reason) {
        write(channel, "refused/" + reason, "update channel set refused_at = ?, refusal = ? where id = ?", clock.instant().getEpochSecond(), reason, channel);
    }

    private void write(String channel, String outcome, String update, Object... values) {
        long now = clock.instant().getEpochSecond();
        String key = channel + "/" + outcome;
        Long last = written.get(key);
        if (last != null && now < last + EVERY_SECONDS) {
            return;
        }
        try {
            if (jdbc.update(update, values) == 1) {
                written.put(key, now);
            }
        } catch (DataAccessException e) {
            log.info("The time of the last request of a channel was not kept: {}", e.getClass().getSimpleName());
        }
    }

    Map<String, ManagedChannel.Traffic> all() {
        record Row(String channel, ManagedChannel.Traffic traffic) {
        }
        return jdbc.query("select id, accepted_at, refused_at, refusal from channel", (row, number) -> new Row(row.getString(1),
                        new ManagedChannel.Traffic(at(row.getObject(2, Long.class)), at(row.getObject(3, Long.class)), row.getString(4))))
                .stream().collect(Collectors.toMap(Row::channel, Row::traffic));
    }

    private static @Nullable Instant at(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }
}
