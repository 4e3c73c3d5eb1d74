package io.haochaping.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.board.BoardPage.Gap;
import io.haochaping.board.BoardPage.UnitLine;
import io.haochaping.casefile.OpenCount;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The open cases unit by unit, and the units in which nobody leads or handles. */
@Component
class BoardUnits {

    private static final int MOST = 100;

    private final Staffing staffing;
    private final Names names;
    private final Words words;

    BoardUnits(Staffing staffing, Names names, Words words) {
        this.staffing = staffing;
        this.names = names;
        this.words = words;
    }

    List<UnitLine> lines(List<OpenCount> counts) {
        return byUnit(counts).entrySet().stream().map(unit -> line(unit.getKey(), unit.getValue()))
                .sorted(Comparator.comparingLong(UnitLine::overdue).thenComparingLong(UnitLine::open).reversed().thenComparing(UnitLine::unit))
                .limit(MOST).toList();
    }

    private UnitLine line(String unit, List<OpenCount> counts) {
        return new UnitLine(names.unit(unit), open(counts), counts.stream().mapToLong(OpenCount::overdue).sum(),
                counts.stream().mapToLong(OpenCount::unclaimed).sum(), address(unit));
    }

    List<Gap> gaps(List<OpenCount> counts) {
        List<Gap> gaps = new ArrayList<>();
        byUnit(counts).forEach((unit, cases) -> {
            List<Badge> missing = missing(unit);
            if (!missing.isEmpty()) {
                gaps.add(new Gap(names.unit(unit), missing, open(cases), address(unit)));
            }
        });
        gaps.sort(Comparator.comparingLong(Gap::open).reversed().thenComparing(Gap::unit));
        return gaps.stream().limit(MOST).toList();
    }

    private List<Badge> missing(String unit) {
        List<Badge> missing = new ArrayList<>();
        if (!staffing.hasLeader(unit)) {
            missing.add(new Badge(Badge.LATE, words.text("board.gap.leader")));
        }
        if (staffing.officers(unit).isEmpty()) {
            missing.add(new Badge(Badge.LATE, words.text("board.gap.officer")));
        }
        return missing;
    }

    private static Map<String, List<OpenCount>> byUnit(List<OpenCount> counts) {
        return counts.stream().filter(count -> count.unitCode() != null).collect(Collectors.groupingBy(OpenCount::unitCode));
    }

    private static long open(List<OpenCount> counts) {
        return counts.stream().mapToLong(OpenCount::total).sum();
    }

    private static String address(String unit) {
        return UriComponentsBuilder.fromPath("/board/cases").queryParam("unit", "{unit}").encode().buildAndExpand(unit).toUriString();
    }
}
