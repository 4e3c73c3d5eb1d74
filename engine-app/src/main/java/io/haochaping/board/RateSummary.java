package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.CaseRate.Period;
import io.haochaping.casefile.RateCount;
import io.haochaping.organisation.DataScope;

/** The rate of this month and of this year; no case is counted twice. */
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
        Period itsSpan = month.span(clock.getZone());
        Period whole = year.span(clock.getZone());
        RateCount recent = rate.total(scope, itsSpan);
        List<RateCount> all = List.of(rate.total(scope, new Period(whole.from(), itsSpan.from())), recent,
                rate.total(scope, new Period(itsSpan.before(), whole.before())));
        return List.of(panels.of(month, List.of(recent), null), panels.of(year, all, null));
    }
}
