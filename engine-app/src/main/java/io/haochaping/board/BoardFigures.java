package io.haochaping.board;

import java.util.List;
import java.util.function.ToLongFunction;

import org.springframework.stereotype.Component;

import io.haochaping.board.BoardPage.Figure;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.LedgerView;
import io.haochaping.casefile.LedgerView.LedgerState;
import io.haochaping.casefile.OpenCount;
import io.haochaping.organisation.DataScope;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;
import io.haochaping.supervision.OrderBook;
import io.haochaping.supervision.OrderQuery;

/** The numbers on top of a board. */
@Component
class BoardFigures {

    private static final OrderQuery LATE = new OrderQuery(null, null, null, null, true, true);

    private final OrderBook orders;
    private final LedgerView ledger;
    private final Words words;

    BoardFigures(OrderBook orders, LedgerView ledger, Words words) {
        this.orders = orders;
        this.ledger = ledger;
        this.words = words;
    }

    List<Figure> of(List<OpenCount> counts, DataScope scope) {
        long late = orders.count(LATE, scope);
        return List.of(
                figure("open", sum(counts, OpenCount::total), Badge.QUIET, "/board/cases"),
                figure("overdue", sum(counts, OpenCount::overdue), Badge.LATE, "/board/cases?due=OVERDUE"),
                figure("today", sum(counts, OpenCount::today), Badge.SOON, "/board/cases?due=TODAY"),
                figure("undispatched", sum(counts.stream().filter(count -> count.status() == CaseStatus.DISPATCHING).toList(), OpenCount::total),
                        Badge.SOON, "/board/cases?status=DISPATCHING"),
                figure("free", sum(counts, OpenCount::unclaimed), Badge.SOON, "/board/cases?free=true"),
                figure("orders", orders.countOpen(scope), Badge.SOON, "/supervision?state=OPEN"),
                figure("orders-overdue", late, Badge.LATE, "/supervision?overdue=true"),
                figure("ledger-overdue", ledger.count(LedgerState.OVERDUE, scope), Badge.LATE, "/board/ledger?state=OVERDUE"),
                figure("provisional", sum(counts, OpenCount::provisional), Badge.QUIET, "/board/cases?provisional=true"));
    }

    private static long sum(List<OpenCount> counts, ToLongFunction<OpenCount> part) {
        return counts.stream().mapToLong(part).sum();
    }

    private Figure figure(String name, long count, String tone, String href) {
        return new Figure(words.text("board.figure." + name), count, count == 0 ? "none" : tone, href);
    }
}
