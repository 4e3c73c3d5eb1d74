package io.haochaping.notification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.handling.TaskOpened;
import io.haochaping.identity.Groups;

/**
 * What staff are told of a case, within the transaction in which it happens. The rated person is told none of it, whatever office that person
 * holds.
 */
@Component
class CaseNotices {

    private final Outbox outbox;
    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final Concerned concerned;

    CaseNotices(Outbox outbox, CaseFiles files, CaseDeadlines deadlines, Concerned concerned) {
        this.outbox = outbox;
        this.files = files;
        this.deadlines = deadlines;
        this.concerned = concerned;
    }

    @EventListener
    void on(TaskOpened opened) {
        CaseView view = files.require(opened.caseNo());
        Map<String, String> facts = facts(view);
        facts.put(Placeholder.TASK.key(), opened.taskKey());
        nearest(view).ifPresent(due -> facts.put(Placeholder.DUE_DATE.key(), due.toString()));
        tell(NoticeKind.TASK_OPENED, view, opened.candidates(), opened.taskId(), facts);
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case REASSIGNED -> assigned(event, files.require(event.caseNo()));
            case EXCLUSION_REVOKED -> revoked(event, files.require(event.caseNo()));
            case REMINDED -> tell(NoticeKind.DEADLINE_NEAR, event, concerned.holders(event.caseNo()));
            case OVERDUE -> tell(NoticeKind.DEADLINE_PASSED, event, allAbove(files.require(event.caseNo()), kind(event)));
            default -> { }
        }
    }

    /** To the leaders of the unit, its officers, and the coordinators. */
    private void revoked(CaseEventRecorded event, CaseView view) {
        Set<String> told = new TreeSet<>(concerned.leaders(view));
        told.addAll(concerned.coordinators(view));
        if (view.unitCode() != null) {
            told.addAll(concerned.members(Groups.officers(view.unitCode())));
        }
        tell(NoticeKind.EXCLUSION_REVOKED, view, told, occasion(event), facts(view));
    }

    private void assigned(CaseEventRecorded event, CaseView view) {
        Map<String, String> facts = facts(view);
        facts.put(Placeholder.TASK.key(), String.valueOf(event.detail().get("task")));
        nearest(view).ifPresent(due -> facts.put(Placeholder.DUE_DATE.key(), due.toString()));
        tell(NoticeKind.TASK_ASSIGNED, view, concerned.account(event.detail().get("to")), occasion(event), facts);
    }

    private void tell(NoticeKind kind, CaseEventRecorded event, Set<String> recipients) {
        CaseView view = files.require(event.caseNo());
        Map<String, String> facts = facts(view);
        facts.put(Placeholder.DEADLINE.key(), kind(event).name());
        deadlines.find(event.caseNo(), kind(event)).ifPresent(deadline -> facts.put(Placeholder.DUE_DATE.key(), deadline.dueDate().toString()));
        tell(kind, view, recipients, event.caseNo() + "/" + kind(event) + "/" + event.seq(), facts);
    }

    /** Who holds it, the leader, and whoever supervises a deadline of this kind. */
    private Set<String> allAbove(CaseView view, DeadlineKind kind) {
        Set<String> all = new TreeSet<>(concerned.holders(view.caseNo()));
        all.addAll(concerned.leaders(view));
        all.addAll(List.of(DeadlineKind.DISPATCH, DeadlineKind.DECIDE, DeadlineKind.FILE).contains(kind) ? concerned.supervisors()
                : concerned.coordinators(view));
        return all;
    }

    private void tell(NoticeKind kind, CaseView view, Set<String> recipients, String occasion, Map<String, String> facts) {
        outbox.tell(kind, concerned.withoutRated(view, recipients), occasion, facts);
    }

    private Optional<LocalDate> nearest(CaseView view) {
        return deadlines.of(view.caseNo()).stream().filter(deadline -> !deadline.isMet()).map(CaseDeadline::dueDate).min(LocalDate::compareTo);
    }

    private static DeadlineKind kind(CaseEventRecorded event) {
        return DeadlineKind.valueOf(String.valueOf(event.detail().get("deadline")));
    }

    static String occasion(CaseEventRecorded event) {
        return event.caseNo() + "/" + event.seq();
    }

    static Map<String, String> facts(CaseView view) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Placeholder.CASE_NO.key(), view.caseNo());
        put(facts, Placeholder.UNIT, view.unitCode());
        put(facts, Placeholder.MATTER, view.subject());
        return facts;
    }

    private static void put(Map<String, String> facts, Placeholder placeholder, @Nullable String fact) {
        if (fact != null) {
            facts.put(placeholder.key(), fact);
        }
    }
}
