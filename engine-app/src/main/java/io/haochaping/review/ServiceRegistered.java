package io.haochaping.review;

/** A service was registered, or corrected; published within the transaction that does it. */
public record ServiceRegistered(RecordedService service) {
}
