package io.haochaping.lead.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.lead.LeadProcess;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Duties;
import io.haochaping.process.LeadTransfer;
import io.haochaping.process.LeadTransfer.Variables;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineLeadProcess implements LeadProcess {

    private final RuntimeService runtime;
    private final Organisation organisation;

    EngineLeadProcess(RuntimeService runtime, Organisation organisation) {
        this.runtime = runtime;
        this.organisation = organisation;
    }

    /** Its business key is the lead's number, not the case's: whoever looks for instances of the case finds none. */
    @Override
    public void start(String leadNo, CaseView view, boolean flagged) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.LEAD_NO, leadNo);
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Duties.Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        variables.put(Duties.Variables.POLICY, view.policy().key());
        variables.put(Duties.Variables.POLICY_VERSION, view.policy().version());
        variables.put(Duties.Variables.SUBJECT, view.subject());
        variables.put(Variables.FLAGGED, flagged);
        runtime.startProcessInstanceByKey(LeadTransfer.KEY, leadNo, variables);
    }
}
