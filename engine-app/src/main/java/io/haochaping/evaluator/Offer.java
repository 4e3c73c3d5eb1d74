package io.haochaping.evaluator;

import java.time.Instant;

import io.haochaping.review.RegisteredService;

/**
 * A service that a device may rate because it was handed to it.
 *
 * @param id what the device calls it; of this device alone
 */
public record Offer(String id, RegisteredService service, Instant pushedAt) {
}
