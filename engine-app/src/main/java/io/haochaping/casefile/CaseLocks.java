package io.haochaping.casefile;

import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever changes a case locks the head of its event chain first. So changes of one case follow one another, and two of them never
 * wait for each other.
 */
@Component
class CaseLocks {

    private final JdbcClient jdbc;
    private final StoredCaseFiles files;

    CaseLocks(JdbcClient jdbc, StoredCaseFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /** Empty where the head is missing; only somebody with access to the database can have taken it away. */
    Optional<ChainHead> lock(String caseNo) {
        return jdbc.sql("select seq, link_mac, head_mac from case_event_head where case_no = ? for update").param(caseNo)
                .query((row, i) -> new ChainHead(row.getLong(1), row.getBytes(2), row.getBytes(3))).optional();
    }

    /** @throws NoSuchElementException without such a case */
    CaseFile locked(String caseNo) {
        lock(caseNo);
        return files.findById(caseNo).orElseThrow(() -> new NoSuchElementException("No case " + caseNo));
    }
}
