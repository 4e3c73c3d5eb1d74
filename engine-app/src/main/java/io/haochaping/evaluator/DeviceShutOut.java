package io.haochaping.evaluator;

/** A device was revoked or has a new secret; whoever is connected as it must go. */
public record DeviceShutOut(String device) {
}
