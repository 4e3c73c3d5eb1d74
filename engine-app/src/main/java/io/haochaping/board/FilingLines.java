package io.haochaping.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.FilingChecklist;
import io.haochaping.casefile.FilingChecklist.Check;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;

/** What each case that waits for the filing has, and what it lacks; a handful of queries for a whole page. */
@Component
class FilingLines {

    private final FilingChecklist checklist;
    private final SupervisionOrders orders;
    private final BoardRows rows;
    private final Words words;

    FilingLines(FilingChecklist checklist, SupervisionOrders orders, BoardRows rows, Words words) {
        this.checklist = checklist;
        this.orders = orders;
        this.rows = rows;
        this.words = words;
    }

    List<FilingLine> of(List<CaseView> files) {
        Map<String, List<Check>> checks = checklist.of(files);
        Map<String, List<SupervisionOrder>> issued = orders.of(files.stream().map(CaseView::caseNo).toList());
        return rows.of(files).stream().map(row -> line(row, withOrders(checks.get(row.caseNo()), issued.getOrDefault(row.caseNo(), List.of()))))
                .toList();
    }

    private static List<Check> withOrders(List<Check> checks, List<SupervisionOrder> issued) {
        List<Check> all = new ArrayList<>(checks);
        all.add(Check.ofOrders(!issued.isEmpty(), issued.stream().anyMatch(SupervisionOrder::isOpen)));
        return all;
    }

    private FilingLine line(BoardRow row, List<Check> checks) {
        return new FilingLine(row.caseNo(), row.subject(), row.unit(), checks.stream().map(this::inWords).toList(),
                checks.stream().filter(Check::isMissing).map(check -> words.text("board.filing.missing." + check.item())).toList(), row.deadline());
    }

    private FilingLine.Check inWords(Check check) {
        String tone = switch (check.state()) {
            case DONE -> Badge.CALM;
            case MISSING -> Badge.LATE;
            case NOT_NEEDED, OPEN -> Badge.QUIET;
        };
        return new FilingLine.Check(words.text("board.filing.item." + check.item()), new Badge(tone, words.text("board.filing.state." + check.state())));
    }
}
