package io.haochaping.objection.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.objection.Objection;
import io.haochaping.objection.ObjectionProcess;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.ExclusionObjection.Variables;

@Component
class EngineObjectionProcess implements ObjectionProcess {

    private final RuntimeService runtime;
    private final Organisation organisation;

    EngineObjectionProcess(RuntimeService runtime, Organisation organisation) {
        this.runtime = runtime;
        this.organisation = organisation;
    }

    @Override
    public void start(Objection objection, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.OBJECTION_NO, objection.no());
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.POLICY, view.policy().key());
        variables.put(Variables.POLICY_VERSION, view.policy().version());
        variables.put(Variables.SUBJECT, view.subject());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        runtime.startProcessInstanceByKey(ExclusionObjection.KEY, view.caseNo(), variables);
    }
}
