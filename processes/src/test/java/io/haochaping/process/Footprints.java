package io.haochaping.process;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Remembers each activity that was entered and each flow that was taken. Link events exist only as their flows: the engine joins the two. */
final class Footprints extends AbstractBpmnParseListener {

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** @param id of the node or flow; where other processes have the same, with the key of the process and a slash before it */
    boolean saw(String id) {
        return seen.contains(id);
    }

    private void see(DelegateExecution execution, String id) {
        seen.add(id);
        seen.add(((ExecutionEntity) execution).getProcessDefinition().getKey() + "/" + id);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        follow(definition);
    }

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> see(execution, transition.getId()));
    }

    private void follow(ScopeImpl scope) {
        for (ActivityImpl activity : List.copyOf(scope.getActivities())) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> see(execution, activity.getId()));
            follow(activity);
        }
    }
}
