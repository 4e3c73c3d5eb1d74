package seeded.boundaries.connector.city;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;

record UsesTheModelApi(BpmnModelInstance model) {
}
