package io.haochaping.administration.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.haochaping.administration.calendar.DraftPage.Row;
import io.haochaping.deadline.Arrangement;
import io.haochaping.deadline.CalendarDraft;
import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.handling.CalendarChange;
import io.haochaping.handling.CalendarConsequences;
import io.haochaping.handling.CalendarMove;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

@Component
class DraftPages {

    private static final int SIZE = 50;

    private final CalendarDrafts drafts;
    private final CalendarChange change;
    private final CalendarPages calendars;
    private final YearView view;
    private final Names names;
    private final Words words;

    DraftPages(CalendarDrafts drafts, CalendarChange change, CalendarPages calendars, YearView view, Names names, Words words) {
        this.drafts = drafts;
        this.change = change;
        this.calendars = calendars;
        this.view = view;
        this.names = names;
        this.words = words;
    }

    DraftPage of(String id, CalendarMove.@Nullable Kind kind, int number) {
        CalendarDraft draft = drafts.find(id).orElseThrow(() -> Problem.notFound("not-found"));
        Arrangement arrangement = draft.arrangement();
        CalendarConsequences list = change.find(id).orElse(null);
        Page<CalendarMove> moves = list == null ? Page.empty()
                : change.moves(list.listId(), kind, PageRequest.of(Math.max(0, Math.min(number, 100_000)), SIZE));
        boolean outdated = list != null && draft.isOpen() && list.draftVersion() != draft.version();
        return new DraftPage(id, draft.version(), draft.isOpen(), arrangement.year(), calendars.whose(arrangement.jurisdiction()),
                arrangement.source(), names.actor(draft.createdBy()), view.named(arrangement.days(), ""), list,
                list == null ? null : Words.minute(list.listedAt()), outdated, list == null ? List.of() : filters(list, kind),
                kind == null ? "" : kind.name(), moves.map(this::row).getContent(), Paging.of(moves, "/admin/calendar/drafts/" + id + (kind == null ? "" : "?kind=" + kind)));
    }

    private List<Option> filters(CalendarConsequences list, CalendarMove.@Nullable Kind selected) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", words.text("admin-calendar.filter.all", list.listed()), selected == null));
        options.add(filter(CalendarMove.Kind.OVERDUE, list.overdueAtOnce(), selected));
        options.add(filter(CalendarMove.Kind.EARLIER, list.earlier() - list.overdueAtOnce(), selected));
        options.add(filter(CalendarMove.Kind.LATER, list.later(), selected));
        options.add(filter(CalendarMove.Kind.SAME, list.same(), selected));
        return options;
    }

    private Option filter(CalendarMove.Kind kind, long number, CalendarMove.@Nullable Kind selected) {
        return new Option(kind.name(), words.text("admin-calendar.filter." + kind, number), kind == selected);
    }

    private Row row(CalendarMove move) {
        String deadline = words.word("desk.deadline.", move.deadline()) + (move.orderNo() == null ? "" : " " + move.orderNo());
        boolean reminder = !Objects.equals(move.oldRemindAt(), move.newRemindAt());
        return new Row(move.caseNo(), deadline, names.jurisdiction(move.jurisdiction()), effect(move.kind()), move.losesMark(),
                Words.minute(move.oldDueAt()), Words.minute(move.newDueAt()), reminder ? minute(move.oldRemindAt()) : null,
                reminder ? minute(move.newRemindAt()) : null, outcome(move));
    }

    private String minute(@Nullable Instant at) {
        return at == null ? words.text("admin-calendar.no-reminder") : Words.minute(at);
    }

    private Badge effect(CalendarMove.Kind kind) {
        String tone = switch (kind) {
            case OVERDUE -> Badge.LATE;
            case EARLIER -> Badge.SOON;
            case LATER -> Badge.CALM;
            case SAME -> Badge.QUIET;
        };
        return new Badge(tone, words.text("admin-calendar.effect." + kind));
    }

    private @Nullable Badge outcome(CalendarMove move) {
        if (move.outcome() == null) {
            return null;
        }
        String name = move.arrived() ? "ARRIVED" : move.outcome().name();
        return new Badge(move.outcome() == CalendarMove.Outcome.MOVED ? Badge.BRAND : Badge.QUIET, words.text("admin-calendar.outcome." + name));
    }
}
