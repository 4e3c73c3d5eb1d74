package seeded.boundaries.handling.workflow;

import org.camunda.bpm.engine.RuntimeService;

record Permitted(RuntimeService processes) {
}
