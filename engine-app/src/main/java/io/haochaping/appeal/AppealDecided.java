package io.haochaping.appeal;

/** An appeal was upheld, rejected (a recheck is possible), rejected for good, or settled; within the transaction in which it happens. */
public record AppealDecided(AppealView appeal) {
}
