package io.haochaping.desk.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.duty.DutyLimits;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.identity.Person;
import io.haochaping.lead.Lead;
import io.haochaping.lead.LeadBook.Accountable;
import io.haochaping.lead.LeadStep;
import io.haochaping.pages.Badge;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.process.LeadTransfer;

/** Leads in words. */
@Component
class LeadPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenDuties duties;
    private final DutyLimits limits;
    private final DeadlineBadges deadlines;
    private final Names names;
    private final Words words;

    LeadPages(OpenDuties duties, DutyLimits limits, DeadlineBadges deadlines, Names names, Words words) {
        this.duties = duties;
        this.limits = limits;
        this.deadlines = deadlines;
        this.names = names;
        this.words = words;
    }

    LeadListPage.Row row(Lead lead) {
        return new LeadListPage.Row(lead.no(), lead.caseNo(), subject(lead), names.unit(lead.unitCode()), flag(lead), state(lead),
                Words.minute(lead.openedAt()));
    }

    LeadListPage.AccountableRow row(Accountable row) {
        return new LeadListPage.AccountableRow(names.unit(row.unitCode()),
                row.staffNo() == null ? words.text("lead.nobody-rated") : names.staff(row.staffUnit(), row.staffNo()), row.confirmed(), row.recorded());
    }

    LeadPage of(Lead lead, Person person) {
        Optional<OpenDuty> open = duties.find(LeadTransfer.KEY, lead.no());
        boolean may = open.filter(task -> person.id().equals(task.assignee()) || task.assignee() == null && isCandidate(task, person)).isPresent();
        String why = person.id().equals(lead.openedBy()) ? words.text("lead.opened-by-me") : null;
        return new LeadPage(lead.no(), lead.caseNo(), subject(lead), flag(lead), state(lead), facts(lead), lead.text(),
                open.map(this::standing).orElse(null), open.flatMap(task -> due(lead)).orElse(null),
                may && why == null ? TASK + open.orElseThrow().taskId() : null, open.isPresent() ? why : null,
                lead.steps().stream().map(this::line).toList());
    }

    private static boolean isCandidate(OpenDuty task, Person person) {
        return task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains);
    }

    private String standing(OpenDuty task) {
        String what = words.word("lead.task.", task.taskKey());
        return task.assignee() == null ? words.text("lead.standing.unclaimed", what) : words.text("lead.standing.claimed", what, names.actor(task.assignee()));
    }

    private Optional<Badge> due(Lead lead) {
        return limits.of(lead.no()).map(limit -> deadlines.of(lead.jurisdiction(), limit.dueDate(), limit.dueAt(), null));
    }

    private List<Fact> facts(Lead lead) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(words.text("lead.fact.to"), lead.recipient()));
        facts.add(new Fact(words.text("lead.fact.unit"), names.unit(lead.unitCode())));
        if (lead.staffNo() != null) {
            facts.add(new Fact(words.text("lead.fact.staff"), names.staff(lead.staffUnit(), lead.staffNo())));
        }
        facts.add(new Fact(words.text("lead.fact.openedBy"), names.actor(lead.openedBy())));
        facts.add(new Fact(words.text("lead.fact.openedAt"), Words.minute(lead.openedAt())));
        return facts;
    }

    private LeadPage.Line line(LeadStep step) {
        return new LeadPage.Line(words.word("lead.step.", step.what()), Words.minute(step.at()), names.actor(step.actor()), step.note());
    }

    private String subject(Lead lead) {
        return lead.subject() == null || lead.subject().isBlank() ? words.text("desk.case.no-subject") : lead.subject();
    }

    private @Nullable Badge flag(Lead lead) {
        return lead.flag() == null ? null : new Badge(Badge.LATE, words.word("lead.flag.", lead.flag()));
    }

    private Badge state(Lead lead) {
        String tone = switch (lead.state()) {
            case OPENED, TRANSFERRED -> Badge.SOON;
            case CONFIRMED -> lead.flag() == null ? Badge.CALM : Badge.LATE;
            case ACCOUNTED -> Badge.CALM;
            case DISMISSED, NOT_CONFIRMED -> Badge.QUIET;
        };
        String key = lead.flag() != null && lead.state() == io.haochaping.lead.LeadState.CONFIRMED ? "CONFIRMED_FLAGGED" : lead.state().name();
        return new Badge(tone, words.word("lead.state.", key));
    }
}
