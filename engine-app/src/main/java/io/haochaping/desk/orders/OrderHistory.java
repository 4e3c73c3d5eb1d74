package io.haochaping.desk.orders;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.desk.orders.OrderPage.Line;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.supervision.SupervisionOrder;

/** The events of the case that are about one order, oldest first, and its reminder, which is no event of the case. */
@Component
class OrderHistory {

    private static final Set<CaseEventType> LATE = Set.of(CaseEventType.SUPERVISED, CaseEventType.SUPERVISION_ESCALATED);

    private final CaseEvents events;
    private final Names names;
    private final Words words;

    OrderHistory(CaseEvents events, Names names, Words words) {
        this.events = events;
        this.names = names;
        this.words = words;
    }

    /** @param files ids of the order's evidence */
    List<Line> of(SupervisionOrder order, Set<String> files) {
        Stream<Line> of = events.of(order.caseNo()).stream().filter(event -> isAbout(event, order.no(), files)).map(this::line);
        Stream<Line> reminder = Stream.ofNullable(order.remindedAt())
                .map(at -> new Line(Badge.QUIET, words.word("desk.event.", CaseEventType.REMINDED), Words.minute(at), names.actor("system"), null));
        return Stream.concat(of, reminder).sorted(java.util.Comparator.comparing(Line::at)).toList();
    }

    private static boolean isAbout(CaseEvent event, String orderNo, Set<String> files) {
        return orderNo.equals(event.detail().get("no"))
                || event.type() == CaseEventType.EVIDENCE_ADDED && files.contains(String.valueOf(event.detail().get("evidenceId")));
    }

    private Line line(CaseEvent event) {
        String tone = LATE.contains(event.type()) ? Badge.LATE : event.type() == CaseEventType.SUPERVISION_ANSWERED ? "done" : Badge.QUIET;
        return new Line(tone, words.word("desk.event.", event.type()), Words.minute(event.at()), names.actor(event.actor()), detail(event));
    }

    private @Nullable String detail(CaseEvent event) {
        if (event.detail().get("withdrawn") != null) {
            return words.text("desk.detail.withdrawn." + event.detail().get("withdrawn"));
        }
        String way = Stream.of("from", "to").map(key -> person(key, event.detail().get(key))).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return way.isEmpty() ? null : way;
    }

    private @Nullable String person(String key, @Nullable Object account) {
        return account == null || account.toString().isBlank() ? null : words.text("desk.detail." + key, names.holder(account.toString()));
    }
}
