package io.haochaping.objection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.ExclusionObjection.Tasks;
import io.haochaping.process.ExclusionObjection.Variables;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;

/** 异议认定 and 撤销复核: two supervisors, neither of whom had a hand in the case before. */
@Component
public class ObjectionDuty implements Duty {

    static final String OBJECTION_NOTE = "objectionNote";
    static final String REVOCATION_NOTE = "revocationNote";

    private final StoredObjections objections;
    private final ObjectionVerdicts verdicts;
    private final EarlierHands hands;
    private final SupervisionOrders orders;

    ObjectionDuty(StoredObjections objections, ObjectionVerdicts verdicts, EarlierHands hands, SupervisionOrders orders) {
        this.objections = objections;
        this.verdicts = verdicts;
        this.hands = hands;
        this.orders = orders;
    }

    @Override
    public String processKey() {
        return ExclusionObjection.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.OBJECTION_NO;
    }

    /** Supervisors only, who come by themselves. */
    @Override
    public List<String> pools(String reference, String taskKey) {
        return List.of();
    }

    @Override
    public Set<String> barred(String reference, String taskKey) {
        StoredObjection objection = objections.findById(reference).orElseThrow();
        Set<String> barred = new HashSet<>(hands.in(objection.caseNo()));
        if (taskKey.equals(Tasks.CONFIRM)) {
            Stream.ofNullable(objection.decidedBy()).forEach(barred::add);
        }
        return barred;
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return taskKey.equals(Tasks.DECIDE) ? Set.of(Variables.OBJECTION_UPHELD, OBJECTION_NOTE)
                : Set.of(Variables.REVOCATION_CONFIRMED, REVOCATION_NOTE);
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        if (task.key().equals(Tasks.DECIDE)) {
            boolean upheld = inputs.flag(Variables.OBJECTION_UPHELD);
            verdicts.decide(task.reference(), upheld, inputs.requiredText(OBJECTION_NOTE), account);
            return Map.of(Variables.OBJECTION_UPHELD, upheld);
        }
        boolean confirmed = inputs.flag(Variables.REVOCATION_CONFIRMED);
        verdicts.confirm(task.reference(), confirmed, inputs.requiredText(REVOCATION_NOTE), account);
        return Map.of(Variables.REVOCATION_CONFIRMED, confirmed);
    }

    @Override
    public String caseNo(String reference) {
        return objections.findById(reference).orElseThrow().caseNo();
    }

    @Override
    public void overdue(String reference, String taskKey) {
        orders.issue(caseNo(reference), SupervisionCause.DECIDE);
    }
}
