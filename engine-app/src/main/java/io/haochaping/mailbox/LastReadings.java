package io.haochaping.mailbox;

import java.time.Clock;
import java.util.function.Consumer;

import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.MailFailure.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how it went, for the page. */
@Component
class LastReadings {

    private final StoredReadings readings;
    private final Clock clock;

    LastReadings(StoredReadings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    @Transactional
    public void done(Reading reading) {
        write(last -> last.done(reading, clock.instant()));
    }

    @Transactional
    public void failed(Reason why) {
        write(last -> last.failed(why, clock.instant()));
    }

    @Transactional(readOnly = true)
    public LastReading last() {
        return readings.findById(LastReading.ONLY).orElseGet(LastReading::new);
    }

    private void write(Consumer<LastReading> what) {
        LastReading last = last();
        what.accept(last);
        readings.save(last);
    }
}
