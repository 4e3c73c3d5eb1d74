package io.haochaping.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class DraftBook implements CalendarDrafts {

    private final StoredDrafts drafts;
    private final StoredArrangements arrangements;
    private final DraftPlanners planners;
    private final CalendarRevision revisions;
    private final Journal journal;
    private final Clock clock;

    DraftBook(StoredDrafts drafts, StoredArrangements arrangements, DraftPlanners planners, CalendarRevision revisions, Journal journal,
            Clock clock) {
        this.drafts = drafts;
        this.arrangements = arrangements;
        this.planners = planners;
        this.revisions = revisions;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public CalendarDraft create(Arrangement arrangement, String actor) {
        refuseDaysOfOthers(arrangement);
        return drafts.saveAndFlush(new StoredDraft(arrangement, actor, clock.instant())).view();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CalendarDraft> open() {
        return drafts.findByStateOrderByCreatedAtDescIdDesc(CalendarDraft.State.DRAFT).stream().map(StoredDraft::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CalendarDraft> find(String id) {
        return drafts.findById(id).map(StoredDraft::view);
    }

    @Override
    public CalendarDraft setDay(String id, long version, LocalDate date, @Nullable DayType type, String name) {
        StoredDraft draft = requireOpen(id, version, "changed-meanwhile");
        Arrangement before = draft.arrangement();
        List<Arrangement.Day> days = new ArrayList<>(before.days().stream().filter(day -> !day.date().equals(date)).toList());
        if (type != null) {
            days.add(new Arrangement.Day(date, type, name));
        }
        ArrangementRules.check(before.year(), date, type).ifPresent(fault -> {
            throw Problem.unprocessable("date", fault.code(), fault.arguments().toArray());
        });
        Arrangement after = new Arrangement(before.jurisdiction(), before.year(), before.source(), days);
        refuseDaysOfOthers(after);
        draft.change(after);
        return drafts.saveAndFlush(draft).view();
    }

    @Override
    public void discard(String id, long version) {
        requireOpen(id, version, "changed-meanwhile").end(CalendarDraft.State.DISCARDED);
    }

    @Override
    @Transactional(readOnly = true)
    public DeadlinePlanner plannerWith(CalendarDraft draft) {
        return planners.with(arrangements.all(), draft.arrangement());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CalendarDraft load(String id, long version, long revision, String actor) {
        if (revisions.locked() != revision) {
            throw Problem.conflict("calendar-list-outdated");
        }
        StoredDraft draft = requireOpen(id, version, "calendar-list-outdated");
        Arrangement arrangement = draft.arrangement();
        Optional<Arrangement> before = arrangements.find(arrangement.jurisdiction(), arrangement.year());
        arrangements.load(arrangement);
        draft.end(CalendarDraft.State.PUBLISHED);
        journal.record("calendar", arrangement.jurisdiction() + ":" + arrangement.year(), before.map(DraftBook::fields).orElse(null),
                fields(arrangement), actor);
        return draft.view();
    }

    private void refuseDaysOfOthers(Arrangement arrangement) {
        arrangements.dayOfAnotherYear(arrangement).ifPresent(other -> {
            throw Problem.unprocessable("date", "calendar-day-of-another-arrangement", other.date().toString());
        });
    }

    private StoredDraft requireOpen(String id, long version, String otherwise) {
        StoredDraft draft = drafts.findById(id).orElseThrow(() -> Problem.notFound("not-found"));
        if (!draft.isOpen()) {
            throw Problem.conflict("calendar-draft-ended");
        }
        if (!draft.isOf(version)) {
            throw Problem.conflict(otherwise);
        }
        return draft;
    }

    private static Map<String, String> fields(Arrangement arrangement) {
        return Map.of("source", arrangement.source(), "holidays", days(arrangement, DayType.HOLIDAY), "workdays",
                days(arrangement, DayType.WORKDAY));
    }

    private static String days(Arrangement arrangement, DayType type) {
        return String.join(" ", arrangement.days().stream().filter(day -> day.type() == type).map(day -> day.date().toString()).sorted().toList());
    }
}
