package io.haochaping.deadline;

/** How the days of a limit are counted. */
public enum DayUnit {

    /** 工作日: weekends and holidays are skipped, make-up workdays (调休) count. */
    WORKING,

    /** 自然日: every day of the calendar counts; a due day that is a day off is not moved. */
    NATURAL
}
