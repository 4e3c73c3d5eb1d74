package io.haochaping.evaluator;

/** Which registered service. */
public record ServiceKey(String projectNo, int serviceNumber) {
}
