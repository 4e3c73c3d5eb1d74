package seeded.boundaries.process;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

record Permitted(BpmnModelInstance model) {
}
