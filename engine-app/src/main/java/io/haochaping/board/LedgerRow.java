package io.haochaping.board;

import io.haochaping.pages.Badge;

/** An entry of the ledger (台账). */
record LedgerRow(String caseNo, String subject, String unit, String owner, String opened, String planned, String closed, Badge state, String status) {
}
