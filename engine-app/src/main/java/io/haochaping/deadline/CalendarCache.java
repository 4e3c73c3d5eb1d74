package io.haochaping.deadline;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the calendars in memory: forgets them when one changes here, and after a while anyway, since another node may have changed
 * one. Elapsed time is the machine's, not the application's clock, which a demonstration may move.
 */
@Component
class CalendarCache implements Supplier<CalendarSnapshot> {

    private record Entry(CalendarSnapshot snapshot, long readAt) {
    }

    private final StoredArrangements arrangements;
    private final long refreshNanos;
    private final AtomicInteger changes = new AtomicInteger();
    private volatile @Nullable Entry entry;

    CalendarCache(StoredArrangements arrangements, DeadlineSettings settings) {
        this.arrangements = arrangements;
        this.refreshNanos = settings.refresh().toNanos();
    }

    @Override
    public CalendarSnapshot get() {
        Entry current = entry;
        return current != null && System.nanoTime() - current.readAt() < refreshNanos ? current.snapshot() : read();
    }

    private CalendarSnapshot read() {
        int before = changes.get();
        Entry fresh = new Entry(new CalendarSnapshot(arrangements.all()), System.nanoTime());
        if (before == changes.get()) {
            entry = fresh;
        }
        return fresh.snapshot();
    }

    /** After a rollback too: somebody may have read what then was not kept. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void forget(CalendarChanged change) {
        changes.incrementAndGet();
        entry = null;
    }
}
