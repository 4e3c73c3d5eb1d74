package seeded.boundaries.identity;

import org.camunda.bpm.engine.IdentityService;

record Permitted(IdentityService accounts) {
}
