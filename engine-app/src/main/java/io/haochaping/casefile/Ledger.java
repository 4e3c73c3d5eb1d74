package io.haochaping.casefile;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface Ledger extends JpaRepository<LedgerEntry, String> {

    List<LedgerEntry> findByCaseNoAndClosedAtIsNull(String caseNo);
}
