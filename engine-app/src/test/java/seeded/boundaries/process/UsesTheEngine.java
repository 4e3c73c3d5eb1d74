package seeded.boundaries.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;

record UsesTheEngine(DelegateExecution execution) {
}
