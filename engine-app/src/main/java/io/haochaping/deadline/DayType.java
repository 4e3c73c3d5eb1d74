package io.haochaping.deadline;

/** What an arrangement of holidays says of a day that it names. */
public enum DayType {

    /** A make-up workday (调休): worked although it may be a weekend. */
    WORKDAY,

    /** A day off (放假). */
    HOLIDAY
}
