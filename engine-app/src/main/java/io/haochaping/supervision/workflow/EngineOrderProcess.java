package io.haochaping.supervision.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderProcess;
import io.haochaping.supervision.SupervisionOrder;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class EngineOrderProcess implements OrderProcess {

    private final RuntimeService runtime;
    private final Organisation organisation;

    EngineOrderProcess(RuntimeService runtime, Organisation organisation) {
        this.runtime = runtime;
        this.organisation = organisation;
    }

    @Override
    public void start(SupervisionOrder order, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.CASE_NO, order.caseNo());
        variables.put(Variables.CAUSE, order.cause().name());
        variables.put(Variables.JURISDICTION, order.jurisdiction());
        variables.put(Variables.SUBJECT, view.subject());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        runtime.startProcessInstanceByKey(Supervision.KEY, order.caseNo(), variables);
    }

    @Override
    public void withdrawAll(String caseNo) {
        runtime.createMessageCorrelation(Supervision.MESSAGE_WITHDRAWN).processInstanceBusinessKey(caseNo).correlateAll();
    }
}
