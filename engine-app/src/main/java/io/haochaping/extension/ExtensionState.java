package io.haochaping.extension;

/** How a request for more time stands. */
public enum ExtensionState {
    /** The leader of the unit decides whether to support it. */
    ENDORSING,
    /** A coordinator decides. */
    APPROVING,
    GRANTED,
    REFUSED,
    /** The limit passed before it was decided. */
    LAPSED,
    /** The duty to close was met, or the case ended, before it was decided. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == ENDORSING || this == APPROVING;
    }
}
