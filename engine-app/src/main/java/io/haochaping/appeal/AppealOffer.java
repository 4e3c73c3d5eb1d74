package io.haochaping.appeal;

import java.time.LocalDate;

/** Somebody may appeal now, in this capacity and up to this day. */
public record AppealOffer(AppealCapacity capacity, LocalDate until) {
}
