package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.RateCount;
import io.haochaping.organisation.DataScope;

/** The rate of this month and of this year, from one question to the database. */
@Component
class RateSummary {

    private final CaseRate rate;
    private final RatePanels panels;
    private final Clock clock;

    RateSummary(CaseRate rate, RatePanels panels, Clock clock) {
        this.rate = rate;
        this.panels = panels;
        this.clock = clock;
    }

    List<RatePanel> of(DataScope scope) {
        LocalDate today = LocalDate.now(clock);
        RatePeriod month = RatePeriod.monthOf(today);
        RatePeriod year = RatePeriod.yearOf(today);
        List<RateCount> counts = rate.count(scope, year.span(clock.getZone()), month.span(clock.getZone()).from());
        return List.of(panels.of(month, counts.stream().filter(RateCount::recent).toList(), null), panels.of(year, counts, null));
    }
}
