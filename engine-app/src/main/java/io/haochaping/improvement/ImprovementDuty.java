package io.haochaping.improvement;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.Inputs;
import io.haochaping.identity.Groups;
import io.haochaping.process.Improvement;
import io.haochaping.process.Improvement.Tasks;
import io.haochaping.process.Improvement.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who does what with a matter, and what a completion of its tasks means. */
@Component
public class ImprovementDuty implements Duty {

    private static final Map<String, Set<String>> INPUTS = Map.of(
            Tasks.TRIAGE, Set.of("triageNote", Variables.DISPOSITION, Variables.UNIT_CODE, Variables.PLANNED_DATE),
            Tasks.CARRY_OUT, Set.of("measure"),
            Tasks.ACCEPT, Set.of("acceptanceNote", Variables.ACCEPTED, Variables.PLANNED_DATE),
            Tasks.RECORD_EFFECT, Set.of("effectNote", Variables.EFFECT_SHOWN, Variables.PLANNED_DATE),
            Tasks.RECORD_REPLY, Set.of("superiorReply"),
            Tasks.ANSWER, Set.of("commentAnswer"));

    private final StoredImprovements improvements;
    private final History history;
    private final ClusterSubjects subjects;
    private final TriageRule triage;
    private final CarryOutRules carryOut;
    private final Clock clock;

    ImprovementDuty(StoredImprovements improvements, History history, ClusterSubjects subjects, TriageRule triage, CarryOutRules carryOut, Clock clock) {
        this.improvements = improvements;
        this.history = history;
        this.subjects = subjects;
        this.triage = triage;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    @Override
    public String processKey() {
        return Improvement.KEY;
    }

    @Override
    public String referenceVariable() {
        return Variables.IMPROVEMENT_NO;
    }

    /** Acceptance of a finding is the inspector's side: the supervisors, who come last by themselves. */
    @Override
    public List<String> pools(String reference, String taskKey) {
        ImprovementView view = matter(reference).view();
        if (taskKey.equals(Tasks.CARRY_OUT) && view.unitCode() != null) {
            return List.of(Groups.officers(view.unitCode()), Groups.leaders(view.unitCode()));
        }
        return taskKey.equals(Tasks.ACCEPT) && view.source() == Source.INSPECTION ? List.of() : List.of(Groups.coordinators(view.jurisdiction()));
    }

    /** Nobody accepts the own work or judges its effect; the person that a problem is about does nothing in it. */
    @Override
    public Set<String> barred(String reference, String taskKey) {
        Set<String> barred = new HashSet<>();
        subjects.person(matter(reference).view().cluster()).ifPresent(barred::add);
        if (taskKey.equals(Tasks.ACCEPT) || taskKey.equals(Tasks.RECORD_EFFECT)) {
            barred.addAll(history.actors(reference, StepType.CARRIED_OUT));
        }
        return barred;
    }

    @Override
    public Set<String> inputs(String taskKey) {
        return INPUTS.getOrDefault(taskKey, Set.of());
    }

    @Override
    public Map<String, Object> accept(DutyTask task, String account, Inputs inputs) {
        StoredImprovement matter = matter(task.reference());
        return switch (task.key()) {
            case Tasks.TRIAGE -> triage.accept(matter, account, inputs);
            case Tasks.CARRY_OUT -> carryOut.carriedOut(matter, account, inputs);
            case Tasks.ACCEPT -> carryOut.accepted(matter, account, inputs);
            case Tasks.RECORD_EFFECT -> carryOut.effect(matter, account, inputs);
            case Tasks.RECORD_REPLY -> ended(matter, StepType.SUPERIOR_REPLIED, ImprovementState.SUPERIOR_REPLIED, account, inputs.requiredText("superiorReply"));
            case Tasks.ANSWER -> ended(matter, StepType.ANSWERED, ImprovementState.ANSWERED, account, inputs.requiredText("commentAnswer"));
            default -> throw new IllegalStateException("No such task: " + task.key());
        };
    }

    private Map<String, Object> ended(StoredImprovement matter, StepType step, ImprovementState as, String account, String text) {
        matter.ended(as, clock.instant());
        history.add(matter.view().no(), step, account, null, text);
        return Map.of();
    }

    @Override
    public @Nullable String caseNo(String reference) {
        return null;
    }

    /** People agreed on the day by which a unit carries out, and on the days of observation. */
    @Override
    public boolean isAgreed(String taskKey) {
        return taskKey.equals(Tasks.CARRY_OUT) || taskKey.equals(Tasks.RECORD_EFFECT);
    }

    @Override
    public void reassigned(DutyTask task, String from, @Nullable String to) {
        history.add(task.reference(), StepType.REASSIGNED, History.SYSTEM, from + (to == null ? "" : " > " + to), null);
    }

    @Override
    public void reminded(String reference, String taskKey) {
        history.add(reference, StepType.REMINDED, History.SYSTEM, taskKey, null);
    }

    @Override
    public void overdue(String reference, String taskKey) {
        matter(reference).overdue(clock.instant());
        history.add(reference, StepType.OVERDUE, History.SYSTEM, taskKey, null);
    }

    private StoredImprovement matter(String reference) {
        return improvements.findById(reference).orElseThrow();
    }
}
