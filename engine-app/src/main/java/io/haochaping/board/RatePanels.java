package io.haochaping.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.casefile.RateCount;
import io.haochaping.pages.Words;

/** Adds counts up and writes rates; a rate below 100 % never reads as 100 %. */
@Component
class RatePanels {

    private final Words words;

    RatePanels(Words words) {
        this.words = words;
    }

    RatePanel of(RatePeriod period, Collection<RateCount> counts, @Nullable String unit) {
        long numerator = counts.stream().mapToLong(RateCount::fulfilled).sum();
        long late = counts.stream().mapToLong(RateCount::late).sum();
        long denominator = counts.stream().mapToLong(RateCount::denominator).sum();
        return new RatePanel(period.words(words), percent(numerator, denominator), tone(numerator, denominator), numerator, denominator, late,
                percent(numerator + late, denominator), counts.stream().mapToLong(RateCount::open).sum(), address(period, unit));
    }

    private static String tone(long numerator, long denominator) {
        if (denominator == 0) {
            return "none";
        }
        return numerator == denominator ? "done" : "late";
    }

    static String percent(long numerator, long denominator) {
        return denominator == 0 ? "—" : BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.DOWN)
                .stripTrailingZeros().toPlainString() + "%";
    }

    static String address(RatePeriod period, @Nullable String unit) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/board/rate").queryParam("period", period);
        if (unit != null) {
            address.queryParam("unit", unit);
        }
        return address.build().toUriString();
    }
}
