package io.haochaping.spotcheck;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.personaldata.Cipher;
import io.haochaping.process.SpotCheck.Variables;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The task of a spot check: supervisors', and never of who completed a task of the case or is rated in it. */
@Component
@Transactional
public class CheckDuty implements Duty {

    private static final String NOTE = "checkNote";

    private final StoredChecks checks;
    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseEvents events;
    private final SupervisionOrders orders;
    private final RatedPerson rated;
    private final Cipher cipher;
    private final Clock clock;

    CheckDuty(StoredChecks checks, CaseFiles files, CaseRecord record, CaseEvents events, SupervisionOrders orders, RatedPerson rated,
            Cipher cipher, Clock clock) {
        this.checks = checks;
        this.files = files;
        this.record = record;
        this.events = events;
        this.orders = orders;
        this.rated = rated;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return io.haochaping.process.SpotCheck.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.CHECK_NO;
    }

    @Override
    public List<String> pools(String checkNo, String taskKey) {
        return List.of();
    }

    @Override
    public Set<String> barred(String checkNo, String taskKey) {
        CaseView view = files.require(check(checkNo).caseNo());
        Set<String> barred = new HashSet<>();
        rated.of(view).ifPresent(barred::add);
        record.steps(view.caseNo()).forEach(step -> barred.add(step.actor()));
        return barred;
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return Set.of(Variables.CHECK_OUTCOME, NOTE);
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        StoredCheck check = check(task.reference());
        CheckOutcome outcome = inputs.choice(Variables.CHECK_OUTCOME, CheckOutcome.class);
        String note = outcome == CheckOutcome.CONFIRMED ? inputs.text(NOTE).orElse(null) : inputs.requiredText(NOTE);
        check.done(outcome, note, account, clock.instant(), cipher);
        events.record(check.caseNo(), CaseEventType.SPOT_CHECKED, account, Map.of("no", check.no(), "outcome", outcome));
        return Map.of(Variables.CHECK_OUTCOME, outcome.name());
    }

    /** The model's way for a contradiction: the visit counts as none, and coordinators answer for it. */
    public void contradicted(String checkNo) {
        StoredCheck check = check(checkNo);
        record.visitContradicted(check.caseNo(), "spot-check", "system");
        orders.issue(check.caseNo(), SupervisionCause.VISIT_CONTRADICTED);
    }

    @Override
    public String caseNo(String checkNo) {
        return check(checkNo).caseNo();
    }

    private StoredCheck check(String checkNo) {
        return checks.findById(checkNo).orElseThrow();
    }
}
