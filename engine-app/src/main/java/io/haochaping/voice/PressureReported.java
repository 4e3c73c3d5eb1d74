package io.haochaping.voice;

/** Somebody reported pressure; published within the transaction. Carries no case, so that no listener can tell. */
public record PressureReported(String reportId) {
}
