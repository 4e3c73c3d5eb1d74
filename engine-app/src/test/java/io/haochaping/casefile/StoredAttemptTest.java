package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredAttemptTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
            "2026-03-02T00:00:00+08:00, 2026-03-02T11:59:59+08:00, true",
            "2026-03-02T11:59:59+08:00, 2026-03-02T12:00:00+08:00, false",
            "2026-03-02T12:00:00+08:00, 2026-03-02T23:59:59+08:00, true",
            "2026-03-02T09:00:00+08:00, 2026-03-03T09:00:00+08:00, false",
            "2026-03-01T23:30:00Z, 2026-03-02T01:00:00Z, true"})
    void dividesTheDayAtNoonInShanghai(String made, String other, boolean same) {
        StoredAttempt attempt = new StoredAttempt("CP-1", 0, AttemptPurpose.CONTACT, "officer-tax", at(made), true);

        assertThat(attempt.isInHalfDayOf(at(other), ZONE)).isEqualTo(same);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }
}
