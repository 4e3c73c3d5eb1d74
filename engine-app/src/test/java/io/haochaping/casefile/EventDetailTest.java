package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class EventDetailTest {

    @Test
    void isWrittenTheSameWayWhateverTheOrderOfTheFacts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("times", 2);
        facts.put("cause", DeadlineChangeCause.CALENDAR);
        facts.put("day", LocalDate.of(2026, 2, 25));
        facts.put("at", Instant.parse("2026-02-25T15:59:59Z"));
        facts.put("none", null);
        facts.put("counted", true);

        assertThat(EventDetail.canonical(facts)).isEqualTo(
                "{\"at\":\"2026-02-25T23:59:59+08:00\",\"cause\":\"CALENDAR\",\"counted\":true,\"day\":\"2026-02-25\",\"times\":2}");
    }

    @Test
    void isReadBackAsPlainFacts() {
        assertThat(EventDetail.parse("{\"counted\":true,\"times\":2}")).isEqualTo(Map.of("counted", true, "times", 2));
    }
}
