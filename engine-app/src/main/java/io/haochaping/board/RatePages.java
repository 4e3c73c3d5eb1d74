package io.haochaping.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import io.haochaping.board.RateController.Shown;
import io.haochaping.board.RatePage.CaseLine;
import io.haochaping.board.RatePage.Tab;
import io.haochaping.board.RatePage.UnitLine;
import io.haochaping.casefile.CaseRate.RatedCase;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.RateCount;
import io.haochaping.casefile.RateStanding;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** Puts the page of the rate together. */
@Component
class RatePages {

    private static final String NO_UNIT = "";

    /** What the address asks for. */
    record Asked(RatePeriod period, @Nullable String unit, Shown shown) {

        String address(Shown other) {
            return RatePanels.address(period, unit) + "&shown=" + other;
        }
    }

    private final RatePanels panels;
    private final BoardRows rows;
    private final Names names;
    private final Words words;
    private final Clock clock;

    RatePages(RatePanels panels, BoardRows rows, Names names, Words words, Clock clock) {
        this.panels = panels;
        this.rows = rows;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    RatePage of(Asked asked, List<RateCount> counts, Page<RatedCase> cases, List<Unit> units) {
        LocalDate today = LocalDate.now(clock);
        return new RatePage(panels.of(asked.period(), counts, asked.unit()), asked.period().toString(),
                RatePanels.address(asked.period().previous(), asked.unit()), RatePanels.address(asked.period().next(), asked.unit()),
                RatePanels.address(RatePeriod.monthOf(today), asked.unit()), RatePanels.address(RatePeriod.yearOf(today), asked.unit()),
                unitLines(asked.period(), counts), units.stream().map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(asked.unit()))).toList(),
                asked.unit(), asked.shown().name(), tabs(asked, counts), cases.stream().map(this::line).toList(),
                Paging.of(cases, asked.address(asked.shown())));
    }

    private List<UnitLine> unitLines(RatePeriod period, List<RateCount> counts) {
        Map<String, List<RateCount>> byUnit = counts.stream()
                .collect(Collectors.groupingBy(count -> Objects.requireNonNullElse(count.unitCode(), NO_UNIT)));
        return byUnit.entrySet().stream().map(unit -> unitLine(period, unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparingLong(UnitLine::missing).reversed().thenComparing(UnitLine::unit)).toList();
    }

    private UnitLine unitLine(RatePeriod period, String unit, List<RateCount> counts) {
        @Nullable String code = unit.equals(NO_UNIT) ? null : unit;
        RatePanel panel = panels.of(period, counts, code);
        return new UnitLine(names.unit(code), panel.rate(), panel.tone(), panel.numerator(), panel.denominator(), panel.late(),
                panel.denominator() - panel.numerator(), panel.open(), panel.href());
    }

    private List<Tab> tabs(Asked asked, List<RateCount> counts) {
        return RateController.choices().stream().map(shown -> new Tab(words.text("board.rate.shown." + shown),
                counts.stream().mapToLong(shown::of).sum(), asked.address(shown), shown == asked.shown())).toList();
    }

    private CaseLine line(RatedCase rated) {
        CaseView file = rated.file();
        return new CaseLine(file.caseNo(), rows.subject(file.subject()), names.unit(file.unitCode()), Words.minute(file.receivedAt()).substring(0, 10),
                rows.status(file.status()), why(rated.standing()),
                rated.limitAt() == null ? "" : Words.minute(rated.limitAt()).substring(0, 10));
    }

    private Badge why(RateStanding standing) {
        String tone = standing.isMissed() ? Badge.LATE : standing == RateStanding.OPEN ? Badge.BRAND : Badge.CALM;
        return new Badge(tone, words.word("board.standing.", standing));
    }
}
