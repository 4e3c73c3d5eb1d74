package io.haochaping.personaldata;

import java.util.List;
import java.util.Map;

import io.haochaping.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class BatchedKeyRotation implements KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(BatchedKeyRotation.class);
    /** Evidence may have 10 MB a row, so a batch is small. */
    private static final int BATCH = 20;

    private final List<SealedRows> tables;
    private final Cipher cipher;
    private final Journal journal;
    private final TransactionOperations transaction;

    BatchedKeyRotation(List<SealedRows> tables, Cipher cipher, Journal journal, TransactionOperations transaction) {
        this.tables = tables;
        this.cipher = cipher;
        this.journal = journal;
        this.transaction = transaction;
    }

    @Override
    public long rotate() {
        long rows = upTo(Long.MAX_VALUE);
        log.info("Encrypted {} rows anew under the current data key", rows);
        return rows;
    }

    @Override
    public long rotate(int atMost, String actor) {
        long rows = upTo(atMost);
        if (rows > 0) {
            transaction.executeWithoutResult(status ->
                    journal.record("data-key", cipher.currentKeyId(), null, Map.of("reencryptedRows", rows), actor));
        }
        return rows;
    }

    @Override
    public List<SealedKind> state() {
        return tables.stream().map(this::state).sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
    }

    private SealedKind state(SealedRows table) {
        List<KeyRows> counts = table.rowsByKey();
        long all = counts.stream().mapToLong(KeyRows::rows).sum();
        long current = counts.stream().filter(count -> count.keyId().equals(cipher.currentKeyId())).mapToLong(KeyRows::rows).sum();
        return new SealedKind(table.kind(), current, all - current);
    }

    private long upTo(long atMost) {
        long rows = 0;
        for (SealedRows table : tables) {
            int done;
            do {
                done = rows < atMost ? table.reencrypt(BATCH) : 0;
                rows += done;
            } while (done > 0);
        }
        return rows;
    }
}
