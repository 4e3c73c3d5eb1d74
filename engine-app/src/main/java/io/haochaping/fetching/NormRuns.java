package io.haochaping.fetching;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.connector.api.PlatformNorms;
import io.haochaping.connector.api.PlatformNorms.Catalogue;
import io.haochaping.connector.api.PlatformNorms.PublishedNorm;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.review.Norm;
import io.haochaping.review.NormUpdates;
import io.haochaping.review.NormUpdates.Update;

/** Takes over the catalogue of norms where a superior platform publishes it. */
@Component
public class NormRuns {

    private static final Logger log = LoggerFactory.getLogger(NormRuns.class);

    private final List<PlatformNorms> platforms;
    private final NormUpdates updates;
    private final Journal journal;
    private final TransactionTemplate transaction;

    @Autowired
    NormRuns(ObjectProvider<PlatformNorms> platforms, NormUpdates updates, Journal journal, PlatformTransactionManager transactions) {
        this(platforms.orderedStream().toList(), updates, journal, transactions);
    }

    /** Refuses two: the catalogue is one. */
    NormRuns(List<PlatformNorms> platforms, NormUpdates updates, Journal journal, PlatformTransactionManager transactions) {
        if (platforms.size() > 1) {
            throw new IllegalStateException("Two superior platforms are to give the catalogue of norms (HCP_PLATFORM_HMAC_NORMS, HCP_PLATFORM_SM_NORMS)");
        }
        this.platforms = platforms;
        this.updates = updates;
        this.journal = journal;
        transaction = new TransactionTemplate(transactions);
    }

    /** What the platform does not tell, or tells implausibly, leaves the catalogue as it is. */
    public void fetch() {
        for (PlatformNorms platform : platforms) {
            try {
                Catalogue told = platform.norms();
                transaction.executeWithoutResult(status -> take(platform.source(), told));
            } catch (PullFailure failure) {
                log.warn("{} does not tell its norms: {}", platform.source(), failure.code());
            } catch (Problem implausible) {
                log.error("The norms of {} are not taken: {}", platform.source(), implausible.code());
            }
        }
    }

    private void take(String source, Catalogue told) {
        Update update = updates.take(source, told.version(), told.norms().stream().map(NormRuns::norm).toList());
        if (update.added() + update.changed() + update.retired() > 0) {
            journal.record("norm-catalogue", source + " " + told.version(), null,
                    Map.of("added", update.added(), "changed", update.changed(), "retired", update.retired()), "system");
        }
    }

    private static Norm norm(PublishedNorm it) {
        return new Norm(it.code(), it.star(), it.active(), it.extension(), it.name() == null ? "" : it.name());
    }
}
