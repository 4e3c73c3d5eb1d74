package io.haochaping.appeal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.identity.Groups;
import io.haochaping.process.Appeal;
import io.haochaping.process.Appeal.Tasks;
import io.haochaping.process.Appeal.Variables;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who decides on appeals, and what a decision brings (contract 4: arbiters, then coordinators, then supervisors). */
@Component
@Transactional
public class AppealDuty implements Duty {

    private static final String SYSTEM = "system";

    private final StoredAppeals appeals;
    private final AppealParties parties;
    private final AppealVerdicts verdicts;
    private final CaseFiles files;
    private final CaseRecord record;
    private final SupervisionOrders orders;

    AppealDuty(StoredAppeals appeals, AppealParties parties, AppealVerdicts verdicts, CaseFiles files, CaseRecord record, SupervisionOrders orders) {
        this.appeals = appeals;
        this.parties = parties;
        this.verdicts = verdicts;
        this.files = files;
        this.record = record;
        this.orders = orders;
    }

    @Override
    public String processKey() {
        return Appeal.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.APPEAL_NO;
    }

    @Override
    public List<String> pools(String reference, String taskKey) {
        String jurisdiction = about(reference).jurisdiction();
        return List.of(Groups.arbiters(jurisdiction), Groups.coordinators(jurisdiction));
    }

    @Override
    public Set<String> barred(String reference, String taskKey) {
        return parties.barred(about(reference));
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return taskKey.equals(Tasks.EXAMINE) ? Set.of(Variables.APPEAL_UPHELD, "appealNote") : Set.of(Variables.RECHECK_UPHELD, "recheckNote");
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        boolean first = task.key().equals(Tasks.EXAMINE);
        String outcome = first ? Variables.APPEAL_UPHELD : Variables.RECHECK_UPHELD;
        boolean upheld = inputs.flag(outcome);
        String note = inputs.requiredText(first ? "appealNote" : "recheckNote");
        if (first) {
            verdicts.examined(task.reference(), upheld, note, account);
        } else {
            verdicts.rechecked(task.reference(), upheld, note, account);
        }
        record.stepTaken(about(task.reference()).caseNo(), task.key(), task.id(), account);
        return Map.of(outcome, upheld);
    }

    @Override
    public String caseNo(String reference) {
        return appeals.findById(reference).orElseThrow().view().caseNo();
    }

    @Override
    public void reassigned(DutyTask task, String from, @Nullable String to) {
        record.reassigned(caseNo(task.reference()), task.key(), from, to == null ? "" : to, SYSTEM);
    }

    @Override
    public void overdue(String reference, String taskKey) {
        orders.issue(caseNo(reference), SupervisionCause.DECIDE);
    }

    private CaseView about(String reference) {
        return files.require(caseNo(reference));
    }
}
