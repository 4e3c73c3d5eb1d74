package io.haochaping.handling.workflow;

import java.util.Map;

import io.haochaping.engine.GatedTask;
import io.haochaping.engine.StartGate;
import io.haochaping.engine.TaskGate;
import io.haochaping.handling.CaseHandling;
import io.haochaping.handling.Completions;
import io.haochaping.engine.Inputs;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.BadReviewHandling.Messages;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Handling's word at the gate: who may claim and complete the tasks of a case, and who may start one. */
@Component
class HandlingGate implements TaskGate, StartGate {

    private final Completions completions;
    private final ObjectProvider<CaseHandling> handling;

    HandlingGate(Completions completions, ObjectProvider<CaseHandling> handling) {
        this.completions = completions;
        this.handling = handling;
    }

    @Override
    public String processKey() {
        return BadReviewHandling.KEY;
    }

    @Override
    public String messageName() {
        return Messages.BAD_REVIEW_RECEIVED;
    }

    @Override
    public void checkClaim(GatedTask task, String userId) {
        completions.requireEligible(task.caseNo(), task.key(), userId);
    }

    @Override
    public Map<String, Object> accept(GatedTask task, String userId, Map<String, Object> inputs) {
        return completions.accept(task.caseNo(), task.key(), task.id(), task.createdAt(), userId, inputs);
    }

    @Override
    public String start(Person person, Map<String, Object> given) {
        if (person.jurisdictions().stream().noneMatch(person::isCoordinatorOf)) {
            throw Problem.forbidden("coordinator-of-the-jurisdiction-only");
        }
        Inputs inputs = new Inputs(given, java.util.Set.of(Variables.REVIEW_ID));
        return handling.getObject().openByHand(inputs.requiredText(Variables.REVIEW_ID), person);
    }
}
