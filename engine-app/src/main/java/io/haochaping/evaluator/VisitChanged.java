package io.haochaping.evaluator;

/** Something else is in hand at a device. */
public record VisitChanged(String device) {
}
