package io.haochaping.exchange.reconciliation;

import io.haochaping.connector.api.PlatformLedger.Kind;

/** A difference that a comparison found. @param kind ours, or theirs where we have none */
record Found(String key, Kind kind, DifferenceType type) {
}
