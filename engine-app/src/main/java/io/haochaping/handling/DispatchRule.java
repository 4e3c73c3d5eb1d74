package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import io.haochaping.supervision.SupervisionOrders;
import org.springframework.stereotype.Component;

/** 转办 and 裁定承办单位: a unit of the jurisdiction, or the case is out of scope. */
@Component
class DispatchRule implements TaskRule {

    enum Decision {
        ASSIGN, OUT_OF_SCOPE
    }

    private final Organisation organisation;
    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final SupervisionOrders orders;

    DispatchRule(Organisation organisation, CaseRecord record, CaseDeadlines deadlines, SupervisionOrders orders) {
        this.organisation = organisation;
        this.record = record;
        this.deadlines = deadlines;
        this.orders = orders;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.DISPATCH, Tasks.ARBITRATE);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.DISPATCH_DECISION, Variables.UNIT_CODE);
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        Decision decision = inputs.has(Variables.DISPATCH_DECISION) ? inputs.choice(Variables.DISPATCH_DECISION, Decision.class)
                : Decision.ASSIGN;
        Map<String, Object> kept = decision == Decision.ASSIGN ? assign(completion, inputs) : outOfScope(completion);
        deadlines.met(completion.caseNo(), DeadlineKind.DISPATCH);
        return kept;
    }

    private Map<String, Object> assign(Completion completion, Inputs inputs) {
        Unit unit = unitOf(completion.view().jurisdiction(), inputs.requiredText(Variables.UNIT_CODE));
        boolean arbitrated = completion.taskKey().equals(Tasks.ARBITRATE);
        record.dispatched(completion.caseNo(), unit.code(), arbitrated, completion.view().staffNo(), completion.actor());
        orders.movedTo(completion.caseNo(), unit.code());
        return Map.of(Variables.DISPATCH_DECISION, Decision.ASSIGN.name(), Variables.UNIT_CODE, unit.code(), Variables.UNIT_NAME, unit.name());
    }

    private Map<String, Object> outOfScope(Completion completion) {
        if (completion.view().exclusionRefused()) {
            throw Problem.badRequest("exclusion-already-refused");
        }
        record.outOfScope(completion.caseNo(), completion.actor());
        return Map.of(Variables.DISPATCH_DECISION, Decision.OUT_OF_SCOPE.name());
    }

    Unit unitOf(String jurisdiction, String code) {
        Unit unit = organisation.unit(code).orElseThrow(() -> Problem.badRequest("unit-unknown", code));
        if (!unit.jurisdiction().equals(jurisdiction)) {
            throw Problem.badRequest("unit-of-another-jurisdiction", code);
        }
        if (unit.retired()) {
            throw Problem.badRequest("unit-retired", unit.name());
        }
        return unit;
    }
}
