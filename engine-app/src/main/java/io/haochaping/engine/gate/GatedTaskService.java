package io.haochaping.engine.gate;

import java.util.Map;

import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's task service with the gate in front of what persons do. */
public class GatedTaskService extends TaskServiceImpl {

    private final Gates gates;

    public GatedTaskService(Gates gates) {
        this.gates = gates;
    }

    @Override
    public void claim(String taskId, @Nullable String userId) {
        if (userId == null) {
            setAssignee(taskId, null);
        } else {
            gates.translating(() -> gates.gate().claim(taskId, userId, () -> super.claim(taskId, userId)));
        }
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && gates.byPerson()) {
            gates.translating(() -> gates.gate().giveBack(taskId, () -> super.setAssignee(taskId, null)));
        } else {
            super.setAssignee(taskId, userId);
        }
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, Map.of());
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> variables) {
        gates.translating(() -> gates.gate().complete(taskId, variables, kept -> {
            super.complete(taskId, kept);
            return null;
        }));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, @Nullable Map<String, Object> variables, boolean deserialize) {
        return gates.translating(() -> gates.gate().complete(taskId, variables,
                kept -> super.completeWithVariablesInReturn(taskId, kept, deserialize)));
    }
}
