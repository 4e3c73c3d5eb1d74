package io.haochaping.appeal.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.appeal.AppealProcess;
import io.haochaping.appeal.AppealView;
import io.haochaping.casefile.CaseView;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Appeal;
import io.haochaping.process.Appeal.Messages;
import io.haochaping.process.Appeal.Variables;
import io.haochaping.process.Duties;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineAppealProcess implements AppealProcess {

    private final RuntimeService runtime;
    private final OpenDuties duties;
    private final Organisation organisation;

    EngineAppealProcess(RuntimeService runtime, OpenDuties duties, Organisation organisation) {
        this.runtime = runtime;
        this.duties = duties;
        this.organisation = organisation;
    }

    @Override
    public void start(AppealView appeal, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.APPEAL_NO, appeal.no());
        variables.put(Variables.APPEAL_KIND, appeal.kind().name());
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Duties.Variables.JURISDICTION, view.jurisdiction());
        variables.put(Duties.Variables.POLICY, view.policy().key());
        variables.put(Duties.Variables.POLICY_VERSION, view.policy().version());
        variables.put(Duties.Variables.SUBJECT, view.subject());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        runtime.startProcessInstanceByKey(Appeal.KEY, view.caseNo(), variables);
    }

    @Override
    public Optional<String> taskOf(String appealNo, String account) {
        return duties.find(Appeal.KEY, appealNo).filter(task -> account.equals(task.assignee())).map(OpenDuty::taskId);
    }

    @Override
    public void recheckRequested(String appealNo) {
        send(Messages.RECHECK_REQUESTED, appealNo);
    }

    @Override
    public void settle(String appealNo) {
        send(Messages.SETTLED, appealNo);
    }

    private void send(String message, String appealNo) {
        runtime.createMessageCorrelation(message).processInstanceVariableEquals(Variables.APPEAL_NO, appealNo).correlate();
    }
}
