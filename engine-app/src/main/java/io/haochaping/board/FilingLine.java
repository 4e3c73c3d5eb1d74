package io.haochaping.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;

/**
 * A case that waits for the filing (备案).
 *
 * @param missing what the filing would miss, in words; empty when it is complete
 */
record FilingLine(String caseNo, String subject, String unit, List<Check> checks, List<String> missing, @Nullable Badge deadline) {

    /** @param mark tells the state without its colour */
    record Check(String label, Badge mark) {
    }
}
