package io.haochaping.improvement;

/** From {@code reviews} bad reviews within {@code days} natural days on, a problem is a concentrated one (assumption; decision table). */
public record Threshold(int reviews, int days) {
}
