package io.haochaping.desk;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.FilingChecklist;
import io.haochaping.casefile.FilingChecklist.Check;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;
import io.haochaping.supervision.SupervisionOrder;
import io.haochaping.supervision.SupervisionOrders;

/** What a case that waits for the filing (备案) has and lacks; the filing form links to the page that shows it. */
@Component
class FilingChecks {

    /** @param state tells without its colour */
    record Line(String label, Badge state) {
    }

    private final FilingChecklist checklist;
    private final SupervisionOrders orders;
    private final Words words;

    FilingChecks(FilingChecklist checklist, SupervisionOrders orders, Words words) {
        this.checklist = checklist;
        this.orders = orders;
        this.words = words;
    }

    /** Empty unless the case waits for the filing. */
    List<Line> of(CaseView file, boolean rated) {
        if (file.status() != CaseStatus.FILING || rated) {
            return List.of();
        }
        List<SupervisionOrder> issued = orders.of(file.caseNo());
        return Stream.concat(checklist.of(List.of(file)).get(file.caseNo()).stream(),
                Stream.of(Check.ofOrders(!issued.isEmpty(), issued.stream().anyMatch(SupervisionOrder::isOpen)))).map(this::line).toList();
    }

    private Line line(Check check) {
        String tone = switch (check.state()) {
            case DONE -> Badge.CALM;
            case MISSING -> Badge.LATE;
            case NOT_NEEDED, OPEN -> Badge.QUIET;
        };
        return new Line(words.text("board.filing.item." + check.item()), new Badge(tone, words.text("board.filing.state." + check.state())));
    }
}
