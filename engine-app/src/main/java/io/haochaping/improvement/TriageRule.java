package io.haochaping.improvement;

import java.time.LocalDate;
import java.util.Map;

import io.haochaping.engine.Inputs;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.Improvement.Variables;
import org.springframework.stereotype.Component;

/** A coordinator confirms what the decision table proposes, or decides otherwise. */
@Component
class TriageRule {

    private final History history;
    private final PlannedDates dates;
    private final Organisation organisation;

    TriageRule(History history, PlannedDates dates, Organisation organisation) {
        this.history = history;
        this.dates = dates;
        this.organisation = organisation;
    }

    Map<String, Object> accept(StoredImprovement matter, String account, Inputs inputs) {
        ImprovementView view = matter.view();
        Disposition disposition = inputs.choice(Variables.DISPOSITION, Disposition.class);
        if (!disposition.isOpenTo(view.source())) {
            throw Problem.badRequest("disposition-not-for-source");
        }
        String note = inputs.requiredText("triageNote");
        Map<String, Object> outcome = disposition == Disposition.ADOPT ? adopt(matter, inputs) : dispose(matter, disposition);
        history.add(view.no(), StepType.TRIAGED, account, disposition, note);
        return outcome;
    }

    private Map<String, Object> adopt(StoredImprovement matter, Inputs inputs) {
        Unit unit = unit(inputs.requiredText(Variables.UNIT_CODE), matter.view().jurisdiction());
        LocalDate planned = dates.read(inputs);
        matter.adopted(unit.code(), planned);
        return Map.of(Variables.DISPOSITION, Disposition.ADOPT.name(), Variables.UNIT_CODE, unit.code(), Variables.UNIT_NAME, unit.name(),
                Variables.PLANNED_DATE, planned.toString());
    }

    private Unit unit(String code, String jurisdiction) {
        return organisation.openUnit(code).filter(unit -> unit.jurisdiction().equals(jurisdiction))
                .orElseThrow(() -> Problem.badRequest("improvement-unit-unknown", code));
    }

    private static Map<String, Object> dispose(StoredImprovement matter, Disposition disposition) {
        matter.disposed(disposition, disposition == Disposition.FORWARD ? ImprovementState.SUPERIOR : ImprovementState.ANSWERING);
        return Map.of(Variables.DISPOSITION, disposition.name());
    }
}
