package io.haochaping.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/** Checks a claim or a completion against who may do it, then leaves it to the rule of its task. */
@Component
public class Completions {

    private final Map<String, TaskRule> rules = new HashMap<>();
    private final CaseFiles files;
    private final CaseRecord record;
    private final Eligibility eligibility;
    private final Clock clock;

    Completions(List<TaskRule> rules, CaseFiles files, CaseRecord record, Eligibility eligibility, Clock clock) {
        rules.forEach(rule -> rule.tasks().forEach(task -> this.rules.put(task, rule)));
        this.files = files;
        this.record = record;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    public void requireEligible(String caseNo, String taskKey, String userId) {
        if (!eligibility.isEligible(userId, caseNo, taskKey)) {
            throw Problem.forbidden("not-eligible");
        }
    }

    /** @return what the engine may hold of it */
    public Map<String, Object> accept(String caseNo, String taskKey, String taskId, Instant opened, String userId, Map<String, Object> values) {
        requireEligible(caseNo, taskKey, userId);
        TaskRule rule = rules.get(taskKey);
        Completion completion = new Completion(files.require(caseNo), taskKey, taskId, userId, opened, clock.instant());
        Map<String, Object> kept = rule.accept(completion, new Inputs(values, rule.inputs()));
        record.stepTaken(caseNo, taskKey, taskId, userId);
        return kept;
    }
}
