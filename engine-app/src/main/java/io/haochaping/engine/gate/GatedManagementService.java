package io.haochaping.engine.gate;

import org.camunda.bpm.engine.impl.ManagementServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.management.SetJobRetriesBuilderImpl;

/** The engine's management service with the gate in front of the retries that administrators give to jobs. */
public class GatedManagementService extends ManagementServiceImpl {

    private final Gates gates;

    public GatedManagementService(ProcessEngineConfigurationImpl engine, Gates gates) {
        super(engine);
        this.gates = gates;
    }

    @Override
    public SetJobRetriesBuilderImpl setJobRetries(int retries) {
        return new GatedJobRetries(gates, commandExecutor, retries);
    }
}
