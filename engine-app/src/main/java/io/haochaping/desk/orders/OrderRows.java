package io.haochaping.desk.orders;

import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.pages.Badge;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.supervision.OrderState;
import io.haochaping.supervision.SupervisionOrder;

/** Orders as rows of a list; asks nothing per row that the organisation's cache does not know. */
@Component
class OrderRows {

    private final DeadlineBadges deadlines;
    private final Names names;
    private final Words words;
    private final Clock clock;

    OrderRows(DeadlineBadges deadlines, Names names, Words words, Clock clock) {
        this.deadlines = deadlines;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    OrderRow of(SupervisionOrder order) {
        return new OrderRow(order.no(), order.caseNo(), words.word("desk.cause.", order.cause()), subject(order), names.unit(order.unitCode()),
                state(order), second(order), due(order), Words.minute(order.dueAt()), Words.minute(order.issuedAt()));
    }

    String subject(SupervisionOrder order) {
        return order.subject() == null || order.subject().isBlank() ? words.text("desk.case.no-subject") : order.subject();
    }

    Badge state(SupervisionOrder order) {
        String tone = switch (order.state()) {
            case OPEN -> order.isOverdue(clock.instant()) ? Badge.LATE : Badge.SOON;
            case ANSWERED -> Badge.CALM;
            case WITHDRAWN -> Badge.QUIET;
        };
        return new Badge(tone, words.word("orders.state.", order.state()));
    }

    @Nullable Badge second(SupervisionOrder order) {
        return order.level() == 1 ? null : new Badge(order.isOpen() ? Badge.LATE : Badge.QUIET, words.text("orders.level.2"));
    }

    @Nullable Badge due(SupervisionOrder order) {
        return order.state() == OrderState.WITHDRAWN ? null
                : deadlines.of(order.jurisdiction(), order.dueDate(), order.dueAt(), order.answeredAt());
    }
}
