package seeded.boundaries.review;

import org.camunda.bpm.engine.RuntimeService;

record UsesTheEngine(RuntimeService processes) {
}
