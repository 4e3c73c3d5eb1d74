package io.haochaping.channel;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The last refused requests of each channel: for each code the newest few, so that a flood of one kind, which needs no secret, drives out no other. The
 * same refusal is kept once a minute.
 */
@Component
class RefusalSamples {

    static final int OF_EACH_CODE = 5;

    private static final int MOST_SHOWN = 30;
    private static final int LONGEST_FAULTS = 2000;
    private static final int EVERY_SECONDS = 60;
    private static final int REMEMBERED = 10_000;
    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochGenerator();

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Cache<String, Long> kept = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    RefusalSamples(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(String channel, Refusal refusal) {
        long now = clock.instant().getEpochSecond();
        String key = channel + ' ' + refusal;
        Long last = kept.getIfPresent(key);
        if (last != null && now < last + EVERY_SECONDS) {
            return;
        }
        int stored = jdbc.update("insert into channel_refusal (id, channel_id, refused_at, status, code, request, faults) values (?, ?, ?, ?, ?, ?, ?)",
                TIME_ORDERED.generate().toString(), channel, now, refusal.status(), refusal.code(), refusal.request(), written(refusal.faults()));
        if (stored == 1) {
            kept.put(key, now);
            thin(channel, refusal.code());
        }
    }

    List<RefusedRequest> of(String channel) {
        return jdbc.query("select refused_at, status, code, request, faults from channel_refusal where channel_id = ? order by refused_at desc, id desc",
                (row, number) -> new RefusedRequest(Instant.ofEpochSecond(row.getLong(1)),
                        new Refusal(row.getInt(2), row.getString(3), row.getString(4), read(row.getString(5)))), channel)
                .stream().limit(MOST_SHOWN).toList();
    }

    private void thin(String channel, String code) {
        jdbc.queryForList("select id from channel_refusal where channel_id = ? and code = ? order by refused_at desc, id desc", String.class, channel, code)
                .stream().skip(OF_EACH_CODE).forEach(id -> jdbc.update("delete from channel_refusal where id = ?", id));
    }

    private static String written(List<Refusal.Fault> faults) {
        String all = faults.stream().map(fault -> fault.pointer() + " " + fault.code()).collect(Collectors.joining("\n"));
        return all.length() <= LONGEST_FAULTS ? all : all.substring(0, all.lastIndexOf('\n', LONGEST_FAULTS));
    }

    private static List<Refusal.Fault> read(String faults) {
        return Arrays.stream(faults.split("\n")).filter(line -> !line.isEmpty()).map(line -> line.split(" ", 2))
                .map(parts -> new Refusal.Fault(parts[0], parts[1])).toList();
    }
}
