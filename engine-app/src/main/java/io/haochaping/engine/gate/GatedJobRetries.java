package io.haochaping.engine.gate;

import java.util.List;

import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;

/** Retries for jobs named one by one; a person may not move their due dates along with them. */
class GatedJobRetries extends SetJobRetriesBuilderImpl {

    private final Gates gates;

    GatedJobRetries(Gates gates, CommandExecutor executor, int retries) {
        super(executor, retries);
        this.gates = gates;
    }

    @Override
    public void execute() {
        if (gates.byPerson()) {
            gates.translating(this::byPerson);
        } else {
            super.execute();
        }
    }

    private void byPerson() {
        boolean oneByOne = jobDefinitionId == null && (jobId != null || jobIds != null);
        if (isDueDateSet || !oneByOne) {
            throw Problem.forbidden("not-through-the-engine");
        }
        gates.jobs().retry(jobId != null ? List.of(jobId) : jobIds, retries, super::execute);
    }
}
