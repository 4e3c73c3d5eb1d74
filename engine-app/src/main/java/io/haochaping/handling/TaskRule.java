package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;

/**
 * What a completion of one task means: which inputs it takes, what they must be, what becomes of the record, and what the engine may
 * hold of it (contract 4).
 */
interface TaskRule {

    /** Ids of the tasks that it is for. */
    Set<String> tasks();

    Set<String> inputs();

    /** @throws io.haochaping.identity.problem.Problem 400 with the reason; the record is then as it was */
    Map<String, Object> accept(Completion completion, Inputs inputs);
}
