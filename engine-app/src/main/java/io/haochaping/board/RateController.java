package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import io.haochaping.casefile.CaseRate;
import io.haochaping.casefile.CaseRate.RatedCase;
import io.haochaping.casefile.RateCount;
import io.haochaping.casefile.RateStanding;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Paging;

/** 实名差评回访整改率 with its formula and the very cases that miss it. */
@Controller
class RateController {

    /** Which cases the page lists. */
    enum Shown {
        MISSED(RateStanding.LATE, RateStanding.NOT_CONTACTED, RateStanding.NOT_RECTIFIED, RateStanding.NOT_VISITED),
        OPEN(RateStanding.OPEN), FULFILLED(RateStanding.FULFILLED);

        private final Set<RateStanding> standings;

        Shown(RateStanding first, RateStanding... others) {
            standings = EnumSet.of(first, others);
        }

        Set<RateStanding> standings() {
            return standings;
        }

        long of(RateCount count) {
            return switch (this) {
                case MISSED -> count.missed();
                case OPEN -> count.open();
                case FULFILLED -> count.fulfilled();
            };
        }
    }

    private final CaseRate rate;
    private final BoardScope scopes;
    private final RatePages pages;
    private final CurrentPerson current;
    private final Clock clock;

    RateController(CaseRate rate, BoardScope scopes, RatePages pages, CurrentPerson current, Clock clock) {
        this.rate = rate;
        this.scopes = scopes;
        this.pages = pages;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping("/board/rate")
    @Transactional(readOnly = true)
    public String show(@RequestParam(required = false) @Nullable String period, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "MISSED") Shown shown, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = BoardPlaces.require(current.require());
        DataScope scope = scopes.of(person);
        RatePeriod asked = period == null || period.isBlank() ? RatePeriod.monthOf(LocalDate.now(clock)) : RatePeriod.parse(period);
        @Nullable String onlyUnit = unit == null || unit.isBlank() ? null : unit;
        CaseRate.Period span = asked.span(clock.getZone());
        List<RateCount> counts = rate.byUnit(scope, span).stream().filter(count -> onlyUnit == null || onlyUnit.equals(count.unitCode())).toList();
        Pageable part = PageRequest.of(Paging.require(page), Paging.SIZE);
        Page<RatedCase> cases = new PageImpl<>(rate.cases(scope, span, onlyUnit, shown.standings(), part), part,
                counts.stream().mapToLong(shown::of).sum());
        model.addAttribute("page", pages.of(new RatePages.Asked(asked, onlyUnit, shown), counts, cases, scopes.units(scope)));
        return "board/rate";
    }

    static List<Shown> choices() {
        return Arrays.asList(Shown.values());
    }
}
