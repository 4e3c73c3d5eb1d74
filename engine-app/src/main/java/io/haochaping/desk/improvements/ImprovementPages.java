package io.haochaping.desk.improvements;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.improvements.ImprovementPage.CaseLine;
import io.haochaping.desk.improvements.ImprovementPage.Effect;
import io.haochaping.desk.improvements.ImprovementPage.File;
import io.haochaping.desk.improvements.ImprovementPage.Report;
import io.haochaping.duty.DutyLimits;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.identity.Person;
import io.haochaping.improvement.Comments;
import io.haochaping.improvement.ImprovementBook;
import io.haochaping.improvement.ImprovementFiles;
import io.haochaping.improvement.ImprovementFiles.MatterFile;
import io.haochaping.improvement.ImprovementStep;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Inspections;
import io.haochaping.improvement.Source;
import io.haochaping.improvement.UnfoundedProblems;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.process.Improvement;

/** Puts the page of a matter together for one person. */
@Component
class ImprovementPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";
    private static final int MOST_CASES = 50;

    private final ImprovementBook book;
    private final ImprovementFiles files;
    private final UnfoundedProblems unfounded;
    private final Comments comments;
    private final Inspections inspections;
    private final OpenDuties duties;
    private final DutyLimits limits;
    private final ImprovementRows rows;
    private final ImprovementHistory history;
    private final ImprovementFacts facts;
    private final DeadlineBadges deadlines;
    private final Organisation organisation;
    private final Names names;
    private final Words words;

    ImprovementPages(ImprovementBook book, ImprovementFiles files, UnfoundedProblems unfounded, Comments comments, Inspections inspections,
            OpenDuties duties, DutyLimits limits, ImprovementRows rows, ImprovementHistory history, ImprovementFacts facts, DeadlineBadges deadlines, Organisation organisation, Names names, Words words) {
        this.book = book;
        this.files = files;
        this.unfounded = unfounded;
        this.comments = comments;
        this.inspections = inspections;
        this.duties = duties;
        this.limits = limits;
        this.rows = rows;
        this.history = history;
        this.facts = facts;
        this.deadlines = deadlines;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    ImprovementPage of(ImprovementView view, Person person) {
        DataScope scope = organisation.scopeOf(person);
        Optional<OpenDuty> task = view.state().isEnded() ? Optional.empty() : duties.find(Improvement.KEY, view.no());
        List<ImprovementStep> steps = book.steps(view.no());
        boolean concentrated = view.source() == Source.CONCENTRATED;
        return new ImprovementPage(view.no(), words.word("improvements.source.", view.source()), rows.title(view), rows.state(view), rows.late(view),
                due(view, task), facts.of(view, task.orElse(null)), task.map(this::standing).orElse(null),
                task.filter(open -> mayAct(open, person)).map(open -> TASK + open.taskId()).orElse(null),
                comments.mayEnter(view.jurisdiction(), person) && !view.state().isEnded() ? names.unitsWithCodes(view.jurisdiction()) : null,
                steps.isEmpty() ? null : steps.get(0).text(), commenter(view, person, scope), view.repeatOf(),
                book.repetitionsOf(view.no(), scope).stream().map(rows::of).toList(), concentrated ? effect(view) : null,
                concentrated ? cases(view, scope) : List.of(), unfounded.mayEnd(view, person), files.of(view.no()).stream().map(this::file).toList(),
                files.mayAdd(view.no(), person), report(view, scope), history.of(steps));
    }

    private @Nullable Badge due(ImprovementView view, Optional<OpenDuty> task) {
        return task.isEmpty() ? null : limits.of(view.no())
                .map(limit -> deadlines.of(view.jurisdiction(), limit.dueDate(), limit.dueAt(), limit.metAt())).orElse(null);
    }

    private String standing(OpenDuty task) {
        return task.assignee() != null ? words.text("desk.case.claimed", names.actor(task.assignee()))
                : words.text("desk.case.unclaimed") + " · " + task.candidates().stream().limit(4).map(names::holder).collect(Collectors.joining("、"));
    }

    private static boolean mayAct(OpenDuty task, Person person) {
        if (task.assignee() != null) {
            return task.assignee().equals(person.id());
        }
        return task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains);
    }

    private List<Fact> commenter(ImprovementView view, Person person, DataScope scope) {
        List<Fact> said = new ArrayList<>();
        comments.commenterOf(view.no(), person, scope).ifPresent(who -> {
            facts.add(said, "name", who.name());
            facts.add(said, "phone", who.phone());
        });
        return said;
    }

    private Effect effect(ImprovementView view) {
        ImprovementBook.Counts counts = book.counts(view);
        String before = span(view.openedAt().minus(view.periodDays(), ChronoUnit.DAYS), view.openedAt());
        String after = view.acceptedAt() == null ? null : span(view.acceptedAt(), view.acceptedAt().plus(view.periodDays(), ChronoUnit.DAYS));
        String hint = view.acceptedAt() == null ? words.text("improvements.effect.later", view.periodDays())
                : view.state().isEnded() ? null : words.text("improvements.effect.from", String.valueOf(view.effectFrom()));
        return new Effect(counts.before(), counts.after(), before, after, hint);
    }

    private String span(java.time.Instant from, java.time.Instant before) {
        return words.text("improvements.effect.span", Words.minute(from).substring(0, 10), Words.minute(before).substring(0, 10));
    }

    private List<CaseLine> cases(ImprovementView view, DataScope scope) {
        return book.cases(view.no(), scope).stream().limit(MOST_CASES).map(this::line).toList();
    }

    private CaseLine line(CaseView file) {
        String subject = file.subject() == null || file.subject().isBlank() ? words.text("desk.case.no-subject") : file.subject();
        return new CaseLine(file.caseNo(), subject, names.unit(file.unitCode()),
                new Badge(file.status().isEnded() ? Badge.CALM : Badge.SOON, words.word("desk.status.", file.status())), Words.minute(file.receivedAt()));
    }

    private File file(MatterFile file) {
        return new File(file.id(), file.fileName(), file.mediaType() + " · " + Math.max(1, file.size() / 1024) + " KB · " + names.actor(file.actor())
                + " · " + Words.minute(file.at()));
    }

    private @Nullable Report report(ImprovementView view, DataScope scope) {
        return Optional.ofNullable(view.reportId()).flatMap(id -> inspections.report(id, scope))
                .map(report -> new Report(report.id(), report.heading().title(), view.findingNo() + "")).orElse(null);
    }
}
