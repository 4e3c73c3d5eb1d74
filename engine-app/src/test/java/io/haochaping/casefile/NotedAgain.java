package io.haochaping.casefile;

import java.util.Collection;
import java.util.List;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import jakarta.persistence.EntityManager;

/** Lets the case file note what boards select by, for cases that a test wrote into the tables: as it does whenever a deadline changes. */
@TestComponent
public class NotedAgain {

    private static final int AT_ONCE = 500;

    private final StoredCaseFiles files;
    private final DeadlineBook deadlines;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    NotedAgain(StoredCaseFiles files, DeadlineBook deadlines, EntityManager entities, PlatformTransactionManager manager) {
        this.files = files;
        this.deadlines = deadlines;
        this.entities = entities;
        transactions = new TransactionTemplate(manager);
    }

    public void all(Collection<String> caseNos) {
        List<String> open = List.copyOf(caseNos);
        for (int from = 0; from < open.size(); from += AT_ONCE) {
            List<String> part = open.subList(from, Math.min(from + AT_ONCE, open.size()));
            transactions.executeWithoutResult(transaction -> {
                files.findAllById(part).forEach(deadlines::noteNearest);
                entities.flush();
            });
        }
    }
}
