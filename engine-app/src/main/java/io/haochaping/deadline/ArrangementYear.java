package io.haochaping.deadline;

import java.time.LocalDate;
import java.time.MonthDay;

/** Which years' arrangements say something about a day: its own, and in the last days of December also the next. */
final class ArrangementYear {

    /** The arrangements from 2019 on never reached back beyond this day (2018-12-29 was a make-up workday for 2019). */
    private static final MonthDay REACHED_BY_NEXT = MonthDay.of(12, 29);

    private ArrangementYear() {
    }

    static boolean of(LocalDate day, int year) {
        return day.getYear() == year || day.getYear() == year - 1 && isReachedByNext(day);
    }

    static boolean isReachedByNext(LocalDate day) {
        return day.getMonthValue() == 12 && !MonthDay.from(day).isBefore(REACHED_BY_NEXT);
    }
}
