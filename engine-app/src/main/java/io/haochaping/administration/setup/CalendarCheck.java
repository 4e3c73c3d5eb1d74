package io.haochaping.administration.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import io.haochaping.deadline.Arrangements;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The holidays of this year are known and, 60 days before it begins, those of the next. */
@Component
@Order(3)
class CalendarCheck implements SetupCheck {

    private static final int DAYS_AHEAD = 60;

    private final Arrangements arrangements;
    private final Words words;
    private final Clock clock;

    CalendarCheck(Arrangements arrangements, Words words, Clock clock) {
        this.arrangements = arrangements;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "calendar";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/calendar");
    }

    @Override
    public Finding find() {
        List<Integer> loaded = arrangements.loadedYears();
        LocalDate today = LocalDate.now(clock);
        int next = today.getYear() + 1;
        boolean soon = today.plusDays(DAYS_AHEAD).getYear() == next;
        return new Sentences(words)
                .missingIf(!loaded.contains(today.getYear()), "admin.missing.calendar", today.getYear() + "")
                .missingIf(soon && !loaded.contains(next), "admin.missing.calendar-next", next + "")
                .noteIf(!soon && !loaded.contains(next), "admin.note.calendar-next", next + "").finding();
    }
}
