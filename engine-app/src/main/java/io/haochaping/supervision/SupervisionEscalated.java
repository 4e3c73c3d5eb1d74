package io.haochaping.supervision;

/** An order is itself late and has reached the second level (二级督办); published within the transaction in which it did. */
public record SupervisionEscalated(SupervisionOrder order) {
}
