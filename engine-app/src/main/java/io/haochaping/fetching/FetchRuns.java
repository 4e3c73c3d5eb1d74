package io.haochaping.fetching;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.PulledPage;
import io.haochaping.connector.api.PulledPage.Listed;
import io.haochaping.fetching.Inbox.Due;

/**
 * Asks what is new, keeps the list, then reads one entry after the other. No transaction is open while a platform is asked. So an entry is read at least
 * once: a reader that dies after it was taken in, and before that was written down, leads to a second time, which the intake knows by the platform's id.
 */
@Component
public class FetchRuns {

    private static final Logger log = LoggerFactory.getLogger(FetchRuns.class);
    private static final int AT_A_TIME = 20;
    private static final int MOST_PAGES = 1000;

    private final Sources sources;
    private final Inbox inbox;
    private final Arrivals arrivals;

    FetchRuns(Sources sources, Inbox inbox, Arrivals arrivals) {
        this.sources = sources;
        this.inbox = inbox;
        this.arrivals = arrivals;
    }

    /** May be called by several nodes at once. A platform that does not answer is left alone until the next run; services come before their ratings. */
    public void fetch() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A platform must not hold up a transaction");
        }
        sources.all().forEach(source -> source.kinds().stream().sorted().forEach(kind -> fetch(source, kind)));
    }

    private void fetch(PlatformSource source, PulledKind kind) {
        try {
            list(source, kind);
            read(source, kind);
        } catch (PullFailure failure) {
            log.warn("Source {} did not tell its {}: {}", source.source(), kind, failure.code());
            inbox.sourceFailed(source, kind, failure.code());
        } catch (RuntimeException unexpected) {
            log.error("Source {} failed with {}", source.source(), unexpected.getClass().getName());
            inbox.sourceFailed(source, kind, "unexpected");
        }
    }

    private void list(PlatformSource source, PulledKind kind) {
        Instant since = inbox.since(source, kind);
        Instant latest = null;
        String next = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            PulledPage page = source.list(kind, since, next);
            inbox.keep(source, kind, page);
            latest = Stream.concat(Stream.ofNullable(latest), page.items().stream().map(Listed::at).filter(Objects::nonNull))
                    .max(Comparator.naturalOrder()).orElse(null);
            next = page.next();
            if (next == null) {
                inbox.listed(source, kind, latest, page.now());
                return;
            }
        }
        throw new PullFailure("endless-list", false);
    }

    private void read(PlatformSource source, PulledKind kind) {
        List<Due> due = inbox.take(source, kind, AT_A_TIME);
        while (!due.isEmpty()) {
            for (int i = 0; i < due.size(); i++) {
                read(source, kind, due, i);
            }
            due = inbox.take(source, kind, AT_A_TIME);
        }
    }

    /** An entry that the platform does not tell must not stop those behind it; a platform that tells nothing must not cost them an attempt each. */
    private void read(PlatformSource source, PulledKind kind, List<Due> due, int i) {
        try {
            arrivals.take(source, kind, due.get(i));
        } catch (PullFailure failure) {
            inbox.failed(due.get(i), failure.code());
            if (!failure.isOfTheQuestion()) {
                inbox.putBack(due.subList(i + 1, due.size()));
                throw failure;
            }
        } catch (RuntimeException unexpected) {
            log.error("An entry of {} failed with {}", source.source(), unexpected.getClass().getName());
            inbox.failed(due.get(i), "unexpected");
        }
    }
}
