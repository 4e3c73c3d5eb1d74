package io.haochaping.handling;

import java.util.Set;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseNotes;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.supervision.SupervisionOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Assigning a task to an officer (安排专人) and moving an open case to another unit. */
@Component
class Steering {

    static final Set<String> OFFICERS_TASKS = Set.of(Tasks.CONTACT, Tasks.VERIFY, Tasks.RECTIFY, Tasks.EXPLAIN, Tasks.RETURN_VISIT);
    private static final Set<CaseStatus> MOVABLE = Set.of(CaseStatus.CONTACTING, CaseStatus.VERIFYING, CaseStatus.RECTIFYING,
            CaseStatus.EXPLAINING, CaseStatus.SIGNING_OFF);

    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseNotes notes;
    private final CaseProcess process;
    private final Eligibility eligibility;
    private final Organisation organisation;
    private final SupervisionOrders orders;

    Steering(CaseFiles files, CaseRecord record, CaseNotes notes, CaseProcess process, Eligibility eligibility,
            Organisation organisation, SupervisionOrders orders) {
        this.files = files;
        this.record = record;
        this.notes = notes;
        this.process = process;
        this.eligibility = eligibility;
        this.organisation = organisation;
        this.orders = orders;
    }

    static boolean steers(Person person, CaseView view) {
        return person.isCoordinatorOf(view.jurisdiction()) || view.unitCode() != null && person.isLeaderOf(view.unitCode());
    }

    static boolean isMovable(CaseView view) {
        return MOVABLE.contains(view.status());
    }

    @Transactional
    void assign(String caseNo, String taskId, String userId, Person by) {
        CaseView view = files.require(caseNo);
        if (!steers(by, view)) {
            throw Problem.forbidden("leader-or-coordinator-only");
        }
        OpenTask task = process.openTasks(caseNo).stream().filter(open -> open.id().equals(taskId)).findFirst()
                .orElseThrow(() -> Problem.notFound("task-gone"));
        if (!OFFICERS_TASKS.contains(task.key())) {
            throw Problem.badRequest("task-not-for-officers");
        }
        if (!eligibility.isEligible(userId, caseNo, task.key())) {
            throw Problem.badRequest("not-an-officer-of-the-unit");
        }
        process.assign(taskId, userId);
        record.reassigned(caseNo, task.key(), task.assignee() == null ? "" : task.assignee(), userId, by.id());
    }

    @Transactional
    void redispatch(String caseNo, String unitCode, String reason, Person by) {
        CaseView view = files.require(caseNo);
        if (!by.isCoordinatorOf(view.jurisdiction())) {
            throw Problem.forbidden("coordinator-of-the-jurisdiction-only");
        }
        if (reason == null || reason.isBlank()) {
            throw Problem.badRequest("input-missing", "reason");
        }
        if (!isMovable(view)) {
            throw Problem.conflict("case-not-movable");
        }
        Unit unit = organisation.openUnit(unitCode).filter(found -> found.jurisdiction().equals(view.jurisdiction()))
                .orElseThrow(() -> Problem.badRequest("unit-unknown", unitCode));
        if (unit.code().equals(view.unitCode())) {
            throw Problem.conflict("unit-has-the-case");
        }
        record.dispatched(caseNo, unit.code(), false, view.staffNo(), by.id());
        notes.add(caseNo, Tasks.DISPATCH, "redispatchReason", reason.strip(), by.id());
        orders.movedTo(caseNo, unit.code());
        process.redispatch(caseNo, unit.code(), unit.name());
    }
}
