package io.haochaping.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many requests of each channel were accepted and refused, by day. */
@Component
class RequestCounts {

    private static final int WEEK = 7;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    RequestCounts(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void accepted(String channel) {
        count(channel, "update channel_day set accepted = accepted + 1 where channel_id = ? and counted_on = ?");
    }

    void refused(String channel) {
        count(channel, "update channel_day set refused = refused + 1 where channel_id = ? and counted_on = ?");
    }

    private void count(String channel, String update) {
        LocalDate today = LocalDate.now(clock);
        if (jdbc.update(update, channel, today) == 0) {
            begin(channel, today);
            jdbc.update(update, channel, today);
        }
    }

    private void begin(String channel, LocalDate day) {
        try {
            jdbc.update("insert into channel_day (channel_id, counted_on, accepted, refused) values (?, ?, 0, 0)", channel, day);
        } catch (DuplicateKeyException begunMeanwhile) {
            // Another request of the same day was faster; its row serves.
        }
    }

    /** Channels that sent nothing within a week are left out. */
    Map<String, ManagedChannel.Counts> all() {
        record Row(String channel, ManagedChannel.Counts counts) {
        }
        LocalDate today = LocalDate.now(clock);
        return jdbc.query("select channel_id, sum(case when counted_on = ? then accepted else 0 end), sum(case when counted_on = ? then refused else 0 end),"
                        + " sum(accepted), sum(refused) from channel_day where counted_on > ? and counted_on <= ? group by channel_id",
                        (row, number) -> new Row(row.getString(1), new ManagedChannel.Counts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))),
                        today, today, today.minusDays(WEEK), today)
                .stream().collect(Collectors.toMap(Row::channel, Row::counts));
    }
}
