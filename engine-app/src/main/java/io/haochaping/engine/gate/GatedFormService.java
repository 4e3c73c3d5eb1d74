package io.haochaping.engine.gate;

import java.util.Map;

import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/** The engine's form service with the gate in front of submitted task forms: the engine itself checks nothing of a Camunda Form. */
public class GatedFormService extends FormServiceImpl {

    private final Gates gates;

    public GatedFormService(Gates gates) {
        this.gates = gates;
    }

    @Override
    public void submitTaskForm(String taskId, @Nullable Map<String, Object> properties) {
        gates.translating(() -> gates.gate().complete(taskId, properties, kept -> {
            super.submitTaskForm(taskId, kept);
            return null;
        }));
    }

    @Override
    public void submitTaskFormData(String taskId, @Nullable Map<String, String> properties) {
        submitTaskForm(taskId, properties == null ? null : Map.copyOf(properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(String taskId, @Nullable Map<String, Object> properties, boolean deserialize) {
        return gates.translating(() -> gates.gate().complete(taskId, properties,
                kept -> super.submitTaskFormWithVariablesInReturn(taskId, kept, deserialize)));
    }
}
