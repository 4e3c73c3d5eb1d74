package io.haochaping.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.CaseRate;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;

/** A month or a year, written {@code 2026-02} or {@code 2026}; a case belongs to that of its receipt, in the zone of the law. */
record RatePeriod(int year, @Nullable YearMonth month) {

    static RatePeriod monthOf(LocalDate day) {
        return new RatePeriod(day.getYear(), YearMonth.from(day));
    }

    static RatePeriod yearOf(LocalDate day) {
        return new RatePeriod(day.getYear(), null);
    }

    /** @throws Problem 400 {@code parameter-invalid} for anything else */
    static RatePeriod parse(String text) {
        try {
            return text.length() == 4 ? new RatePeriod(Year.parse(text).getValue(), null) : monthOf(YearMonth.parse(text).atDay(1));
        } catch (DateTimeException unreadable) {
            throw Problem.badRequest("parameter-invalid", "period");
        }
    }

    CaseRate.Period span(ZoneId zone) {
        LocalDate first = month == null ? LocalDate.of(year, 1, 1) : month.atDay(1);
        LocalDate after = month == null ? first.plusYears(1) : first.plusMonths(1);
        return new CaseRate.Period(first.atStartOfDay(zone).toInstant(), after.atStartOfDay(zone).toInstant());
    }

    RatePeriod previous() {
        return month == null ? new RatePeriod(year - 1, null) : monthOf(month.minusMonths(1).atDay(1));
    }

    RatePeriod next() {
        return month == null ? new RatePeriod(year + 1, null) : monthOf(month.plusMonths(1).atDay(1));
    }

    String words(Words words) {
        return month == null ? words.text("board.rate.year", year + "") : words.text("board.rate.month", year + "", month.getMonthValue() + "");
    }

    @Override
    public String toString() {
        return month == null ? year + "" : month.toString();
    }
}
