package io.haochaping.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param closingTime the last second of a due day that is still on time, in Asia/Shanghai
 * @param refresh how long a calendar is kept in memory before another node's changes are looked for
 */
@ConfigurationProperties("hcp.deadline")
record DeadlineSettings(@DefaultValue("23:59:59") LocalTime closingTime, @DefaultValue("PT1M") Duration refresh) {

    /** The zone of the law. */
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    DeadlineSettings {
        closingTime = closingTime.truncatedTo(ChronoUnit.SECONDS);
    }
}
