package io.haochaping.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.mailbox.StoredLetter.Outcome;
import org.springframework.stereotype.Component;

/** The calendar day that it is, and what was registered on it. */
@Component
class Today {

    private final StoredLetters letters;
    private final Clock clock;

    Today(StoredLetters letters, Clock clock) {
        this.letters = letters;
        this.clock = clock;
    }

    int registered() {
        LocalDate today = LocalDate.now(clock);
        return letters.countOf(Outcome.REGISTERED, start(today), start(today.plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
