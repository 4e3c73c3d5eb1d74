package seeded.boundaries.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;

record Permitted(ProcessEnginePlugin plugin) {
}
