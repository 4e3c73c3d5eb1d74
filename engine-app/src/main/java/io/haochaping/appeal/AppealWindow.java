package io.haochaping.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.haochaping.casefile.CaseEvent;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.DueDate;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * How long one may appeal: from the notice that the case reached the unit, again from the notice of closing; and as long again for a recheck.
 * The number of working days is the policy's (assumption: neither S1 nor S2 gives one).
 */
@Component
class AppealWindow {

    private static final Set<CaseEventType> NOTICES = Set.of(CaseEventType.RECEIVED, CaseEventType.DISPATCHED, CaseEventType.ARBITRATED,
            CaseEventType.CLOSED);

    private final CaseEvents events;
    private final Policies policies;
    private final WorkingCalendar calendar;

    AppealWindow(CaseEvents events, Policies policies, WorkingCalendar calendar) {
        this.events = events;
        this.policies = policies;
        this.calendar = calendar;
    }

    /** The window that is open at this moment, the longest of them; empty where none is. */
    Optional<DueDate> open(CaseView view, Instant now) {
        return lastNotices(events.of(view.caseNo())).map(notice -> from(view, notice)).filter(window -> !now.isAfter(window.dueAt()))
                .max(Comparator.comparing(DueDate::dueAt));
    }

    DueDate from(CaseView view, Instant notice) {
        LocalDate day = notice.atZone(java.time.ZoneId.of("Asia/Shanghai")).toLocalDate();
        return calendar.due(view.jurisdiction(), day, policies.profile(view.policy()).appealWindowDays(), DayUnit.WORKING);
    }

    /** The last notice that the case reached a unit, and the last one of closing. */
    static Stream<Instant> lastNotices(List<CaseEvent> log) {
        Function<Boolean, Stream<Instant>> last = closing -> log.stream().filter(event -> NOTICES.contains(event.type()))
                .filter(event -> closing == (event.type() == CaseEventType.CLOSED))
                .filter(event -> closing || event.detail().get("unitCode") != null).map(CaseEvent::at).reduce((earlier, later) -> later).stream();
        return Stream.concat(last.apply(false), last.apply(true));
    }
}
