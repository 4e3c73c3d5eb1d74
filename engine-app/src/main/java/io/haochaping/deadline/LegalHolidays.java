package io.haochaping.deadline;

import java.time.LocalDate;

/**
 * The days of the solar calendar that the law itself fixes as off (全国年节及纪念日放假办法, in force since 2025-01-01). They are known
 * before the arrangement of a year is published.
 */
final class LegalHolidays {

    private LegalHolidays() {
    }

    static boolean contains(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case MAY -> day.getDayOfMonth() <= 2;
            case OCTOBER -> day.getDayOfMonth() <= 3;
            default -> false;
        };
    }
}
