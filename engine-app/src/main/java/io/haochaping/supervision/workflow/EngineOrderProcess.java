package io.haochaping.supervision.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderProcess;
import io.haochaping.supervision.OrderTask;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrder;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineOrderProcess implements OrderProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Organisation organisation;
    private final OrderRefresh refresh;

    EngineOrderProcess(RuntimeService runtime, TaskService tasks, Organisation organisation, OrderRefresh refresh) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.organisation = organisation;
        this.refresh = refresh;
    }

    @Override
    public void start(SupervisionOrder order, CaseView view) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.CASE_NO, order.caseNo());
        variables.put(Variables.CAUSE, order.cause().name());
        variables.put(Variables.JURISDICTION, order.jurisdiction());
        variables.put(Variables.SUBJECT, view.subject());
        variables.put(Variables.UNIT_NAME, unitName(view.unitCode()));
        runtime.startProcessInstanceByKey(Supervision.KEY, order.caseNo(), variables);
    }

    @Override
    public void withdrawAll(String caseNo) {
        runtime.createMessageCorrelation(Supervision.MESSAGE_WITHDRAWN).processInstanceBusinessKey(caseNo).correlateAll();
    }

    private @Nullable String unitName(@Nullable String unitCode) {
        return Optional.ofNullable(unitCode).flatMap(organisation::unit).map(Unit::name).orElse(null);
    }

    @Override
    public void movedTo(String caseNo, String unitCode) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery().processDefinitionKey(Supervision.KEY)
                .processInstanceBusinessKey(caseNo).list()) {
            runtime.setVariable(instance.getId(), Variables.UNIT_NAME, unitName(unitCode));
            refresh.ofInstance(instance.getId());
        }
    }

    @Override
    public Optional<OrderTask> task(String caseNo, SupervisionCause cause) {
        return tasks.createTaskQuery().processDefinitionKey(Supervision.KEY).processInstanceBusinessKey(caseNo)
                .processVariableValueEquals(Variables.CAUSE, cause.name()).list().stream().findFirst()
                .map(task -> new OrderTask(task.getId(), task.getAssignee(), candidates(task.getId())));
    }

    private List<String> candidates(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream().filter(link -> "candidate".equals(link.getType()))
                .map(link -> link.getGroupId() != null ? link.getGroupId() : link.getUserId()).sorted().toList();
    }
}
