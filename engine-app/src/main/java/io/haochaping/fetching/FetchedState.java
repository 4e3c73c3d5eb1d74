package io.haochaping.fetching;

/** How far an entry of a platform's list has come. */
public enum FetchedState {
    /** Listed, not read yet. */
    LISTED,
    /** Read in vain, to be read again. */
    FAILED,
    /** Kept here. */
    TAKEN,
    /** Nothing to take: nobody gave it (默认评价), or the platform has it from us. */
    IGNORED,
    /** Read, and refused by our intake. */
    REFUSED,
    /** Read in vain too often. */
    DEAD
}
