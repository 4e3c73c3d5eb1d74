package io.haochaping.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;

/** The demonstration's clock, moved by its administrator. */
final class DemoClock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

    private final Http http;

    DemoClock(Http http) {
        this.http = http;
    }

    OffsetDateTime now() {
        return OffsetDateTime.parse(http.get("admin", "/api/demo/clock").expect(200).body().path("now").asText());
    }

    void advanceTo(OffsetDateTime time) {
        http.post("admin", "/api/demo/clock", Map.of("now", time.toString())).expect(200);
    }

    void advanceTo(String time) {
        advanceTo(OffsetDateTime.parse(time));
    }

    /** Noon and midnight divide the half-days. */
    void advanceToTheNextHalfDay() {
        OffsetDateTime now = now();
        boolean morning = now.toLocalTime().isBefore(LocalTime.NOON);
        advanceTo(morning ? now.with(AFTERNOON) : now.plusDays(1).with(MORNING));
    }

    void advanceToTheNextWorkingMorning() {
        OffsetDateTime now = now();
        String due = http.get("supervisor", "/api/v1/calendar/deadline?days=1&unit=WORKING&jurisdiction=district&from=" + now.toLocalDate())
                .expect(200).body().path("dueDate").asText();
        advanceTo(LocalDate.parse(due).atTime(MORNING).atOffset(now.getOffset()));
    }
}
