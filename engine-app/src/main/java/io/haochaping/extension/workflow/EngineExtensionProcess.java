package io.haochaping.extension.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.extension.ExtensionProcess;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.DeadlineExtension.Messages;
import io.haochaping.process.DeadlineExtension.Variables;

@Component
class EngineExtensionProcess implements ExtensionProcess {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Organisation organisation;

    EngineExtensionProcess(RuntimeService runtime, ManagementService management, Organisation organisation) {
        this.runtime = runtime;
        this.management = management;
        this.organisation = organisation;
    }

    @Override
    public void start(ExtensionRequest request, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.EXTENSION_NO, request.no());
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.POLICY, view.policy().key());
        variables.put(Variables.POLICY_VERSION, view.policy().version());
        variables.put(Variables.SUBJECT, view.subject());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        variables.put(Variables.OLD_DATE, request.oldDate().toString());
        variables.put(Variables.NEW_DATE, request.newDate().toString());
        runtime.startProcessInstanceByKey(DeadlineExtension.KEY, view.caseNo(), variables);
    }

    @Override
    public void withdraw(String caseNo) {
        runtime.createMessageCorrelation(Messages.WITHDRAWN).processInstanceBusinessKey(caseNo).correlateAll();
    }

    @Override
    public void limitMoved(String caseNo, Instant dueAt) {
        runtime.createProcessInstanceQuery().processDefinitionKey(DeadlineExtension.KEY).processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).timers()
                        .activityId(DeadlineExtension.TIMER_LIMIT).list().stream())
                .forEach(timer -> management.setJobDuedate(timer.getId(), ExtensionLimits.after(dueAt)));
    }
}
