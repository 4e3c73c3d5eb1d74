package io.haochaping.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import io.haochaping.engine.Inputs;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.ImprovementBook.Counts;
import io.haochaping.process.Improvement.Variables;
import org.springframework.stereotype.Component;

/** The measure, its acceptance, and the effect of what was concentrated. */
@Component
class CarryOutRules {

    /** Within how many natural days the effect is to be recorded, the first after the observed period among them; assumption. */
    private static final int DAYS_TO_RECORD = 7;

    private final History history;
    private final PlannedDates dates;
    private final ImprovementBook book;
    private final Clock clock;

    CarryOutRules(History history, PlannedDates dates, ImprovementBook book, Clock clock) {
        this.history = history;
        this.dates = dates;
        this.book = book;
        this.clock = clock;
    }

    Map<String, Object> carriedOut(StoredImprovement matter, String account, Inputs inputs) {
        matter.carriedOut(clock.instant());
        history.add(matter.view().no(), StepType.CARRIED_OUT, account, null, inputs.requiredText("measure"));
        return Map.of();
    }

    Map<String, Object> accepted(StoredImprovement matter, String account, Inputs inputs) {
        String note = inputs.requiredText("acceptanceNote");
        if (!inputs.flag(Variables.ACCEPTED)) {
            return back(matter, StepType.SENT_BACK, account, note, Variables.ACCEPTED, inputs);
        }
        boolean effectDue = matter.accepted(clock.instant());
        history.add(matter.view().no(), StepType.ACCEPTED, account, null, note);
        return effectDue ? Map.of(Variables.ACCEPTED, true, Variables.EFFECT_DUE, effectFrom(matter).plusDays(DAYS_TO_RECORD - 1).toString())
                : Map.of(Variables.ACCEPTED, true);
    }

    Map<String, Object> effect(StoredImprovement matter, String account, Inputs inputs) {
        if (LocalDate.now(clock).isBefore(effectFrom(matter))) {
            throw Problem.conflict("effect-too-early", effectFrom(matter).toString());
        }
        String note = inputs.requiredText("effectNote");
        boolean shown = inputs.flag(Variables.EFFECT_SHOWN);
        Counts counts = book.counts(matter.view());
        int after = counts.after() == null ? 0 : counts.after();
        if (!shown) {
            history.add(matter.view().no(), StepType.NO_EFFECT, account, counts.before() + ">" + after, note);
            LocalDate planned = dates.read(inputs);
            matter.sentBack(planned);
            return Map.of(Variables.EFFECT_SHOWN, false, Variables.PLANNED_DATE, planned.toString());
        }
        matter.counted(counts.before(), after);
        matter.ended(ImprovementState.EFFECT_SHOWN, clock.instant());
        history.add(matter.view().no(), StepType.EFFECT_SHOWN, account, counts.before() + ">" + after, note);
        return Map.of(Variables.EFFECT_SHOWN, true);
    }

    private Map<String, Object> back(StoredImprovement matter, StepType step, String account, String note, String outcome, Inputs inputs) {
        LocalDate planned = dates.read(inputs);
        matter.sentBack(planned);
        history.add(matter.view().no(), step, account, planned, note);
        return Map.of(outcome, false, Variables.PLANNED_DATE, planned.toString());
    }

    private static LocalDate effectFrom(StoredImprovement matter) {
        LocalDate from = matter.view().effectFrom();
        if (from == null) {
            throw new IllegalStateException("Nothing was accepted");
        }
        return from;
    }
}
