package seeded.boundaries.handling.workflow;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

record UsesInnerPackage(ProcessEnginePlugin plugin) {
}
