package io.haochaping.improvement.workflow;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.improvement.ClusterKind;
import io.haochaping.improvement.Disposition;
import io.haochaping.improvement.ImprovementProcess;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Threshold;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Improvement;
import io.haochaping.process.Improvement.Messages;
import io.haochaping.process.Improvement.Variables;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineImprovementProcess implements ImprovementProcess {

    private final RuntimeService runtime;
    private final DecisionService decisions;
    private final Organisation organisation;

    EngineImprovementProcess(RuntimeService runtime, DecisionService decisions, Organisation organisation) {
        this.runtime = runtime;
        this.decisions = decisions;
        this.organisation = organisation;
    }

    @Override
    public @Nullable Disposition start(ImprovementView view, String policy, int policyVersion, @Nullable String subject) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.IMPROVEMENT_NO, view.no());
        variables.put(Variables.SOURCE, view.source().name());
        variables.put(Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.POLICY, policy);
        variables.put(Variables.POLICY_VERSION, policyVersion);
        variables.put(Variables.SUBJECT, subject);
        variables.put(Variables.REPETITION, view.repetition());
        variables.put(Variables.COMPETENCE, view.competence().name());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        Object proposal = runtime.createProcessInstanceByKey(Improvement.KEY).businessKey(view.no()).setVariables(variables)
                .executeWithVariablesInReturn().getVariables().get(Variables.PROPOSAL);
        return Arrays.stream(Disposition.values()).filter(each -> each.name().equals(proposal)).findFirst().orElse(null);
    }

    /** A matter that was opened before the model knew this end has nothing that waits for the message: its instance is cancelled. */
    @Override
    public void endUnfounded(String no) {
        if (runtime.createMessageCorrelation(Messages.PROBLEM_UNFOUNDED).processInstanceBusinessKey(no).correlateAllWithResult().isEmpty()) {
            runtime.createProcessInstanceQuery().processDefinitionKey(Improvement.KEY).processInstanceBusinessKey(no).list()
                    .forEach(older -> runtime.deleteProcessInstance(older.getId(), Messages.PROBLEM_UNFOUNDED));
        }
    }

    @Override
    public Threshold thresholdOf(ClusterKind kind) {
        DmnDecisionRuleResult rule = decisions.evaluateDecisionTableByKey(Improvement.DECISION_CONCENTRATION, Map.of("kind", kind.name()))
                .getSingleResult();
        return new Threshold(((Number) rule.getEntry("reviews")).intValue(), ((Number) rule.getEntry("days")).intValue());
    }
}
