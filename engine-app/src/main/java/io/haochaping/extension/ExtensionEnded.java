package io.haochaping.extension;

/** A request for more time was granted, refused, lapsed or withdrawn; without its texts, within the transaction in which it happens. */
public record ExtensionEnded(ExtensionRequest request) {
}
