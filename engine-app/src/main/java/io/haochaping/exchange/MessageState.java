package io.haochaping.exchange;

/** How far a message has come. */
public enum MessageState {
    /** Never tried. */
    WAITING,
    /** A sender has it now, or died with it. */
    SENDING,
    /** Tried in vain, to be tried again. */
    FAILED,
    /** The platform has it. */
    SENT,
    /** Refused, or tried too often: the later messages of the same service wait until somebody resends it. */
    DEAD
}
