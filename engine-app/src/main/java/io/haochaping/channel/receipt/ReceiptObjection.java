package io.haochaping.channel.receipt;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.objection.ObjectionState;

/**
 * The objection to an exclusion, as the holder of the receipt may know it.
 *
 * @param until last day on which it may be raised; null once it was
 * @param state how it stands; null while there is none
 * @param note  why it was refused
 */
record ReceiptObjection(@Nullable LocalDate until, @Nullable ObjectionState state, @Nullable String note) {

    boolean isPossible() {
        return until != null;
    }

    @Override
    public String toString() {
        return "ReceiptObjection[" + state + "]";
    }
}
