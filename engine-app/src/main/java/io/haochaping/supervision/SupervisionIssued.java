package io.haochaping.supervision;

/** An order was issued; published within the transaction that issued it. */
public record SupervisionIssued(SupervisionOrder order) {
}
