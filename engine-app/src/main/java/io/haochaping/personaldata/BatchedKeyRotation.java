package io.haochaping.personaldata;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class BatchedKeyRotation implements KeyRotation {

    private static final Logger log = LoggerFactory.getLogger(BatchedKeyRotation.class);
    private static final int BATCH = 200;

    private final List<SealedRows> tables;

    BatchedKeyRotation(List<SealedRows> tables) {
        this.tables = tables;
    }

    @Override
    public long rotate() {
        long rows = tables.stream().mapToLong(BatchedKeyRotation::rotate).sum();
        log.info("Encrypted {} rows anew under the current data key", rows);
        return rows;
    }

    private static long rotate(SealedRows table) {
        long rows = 0;
        for (int done = table.reencrypt(BATCH); done > 0; done = table.reencrypt(BATCH)) {
            rows += done;
        }
        return rows;
    }
}
