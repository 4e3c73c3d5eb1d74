package io.haochaping.deadline;

import java.time.LocalDate;

/**
 * The working days of a jurisdiction: the national arrangement with the jurisdiction's own days laid over it. A row of the
 * arrangement decides; without one Monday to Friday are working days, except the days that the law itself fixes as off (1 January,
 * 1–2 May, 1–3 October). A jurisdiction without days of its own has the national calendar.
 */
public interface WorkingCalendar {

    /** Stands for "no jurisdiction": the national calendar without any regional days. */
    String NATIONAL = "*";

    boolean isWorkingDay(String jurisdiction, LocalDate day);

    /**
     * The end of the n-th day after {@code from}. The start day never counts, whatever the hour; zero days is the start day itself.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    DueDate due(String jurisdiction, LocalDate from, int days, DayUnit unit);

    /** The last working day before {@code day}. */
    LocalDate previousWorkingDay(String jurisdiction, LocalDate day);

    /** Working days after {@code from} up to and including {@code to}: zero on the due day, negative when it is past. */
    int workingDaysUntil(String jurisdiction, LocalDate from, LocalDate to);

    /** The end of a day that somebody chose; provisional when nobody can tell yet whether it is a working day. */
    DueDate endOf(String jurisdiction, LocalDate day);
}
