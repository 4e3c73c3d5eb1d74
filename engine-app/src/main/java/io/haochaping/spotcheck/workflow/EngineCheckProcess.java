package io.haochaping.spotcheck.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Duties;
import io.haochaping.process.SpotCheck;
import io.haochaping.process.SpotCheck.Variables;
import io.haochaping.spotcheck.CheckProcess;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineCheckProcess implements CheckProcess {

    private final RuntimeService runtime;
    private final OpenDuties duties;
    private final Organisation organisation;

    EngineCheckProcess(RuntimeService runtime, OpenDuties duties, Organisation organisation) {
        this.runtime = runtime;
        this.duties = duties;
        this.organisation = organisation;
    }

    @Override
    public void start(String checkNo, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.CHECK_NO, checkNo);
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Duties.Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        variables.put(Duties.Variables.POLICY, view.policy().key());
        variables.put(Duties.Variables.POLICY_VERSION, view.policy().version());
        variables.put(Duties.Variables.SUBJECT, view.subject());
        runtime.startProcessInstanceByKey(SpotCheck.KEY, checkNo, variables);
    }

    @Override
    public Optional<String> taskOf(String checkNo, String account) {
        return duties.find(SpotCheck.KEY, checkNo).filter(task -> account.equals(task.assignee())).map(OpenDuty::taskId);
    }
}
