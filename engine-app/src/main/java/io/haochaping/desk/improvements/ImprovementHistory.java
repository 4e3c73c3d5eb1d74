package io.haochaping.desk.improvements;

import java.util.Set;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.desk.improvements.ImprovementPage.Line;
import io.haochaping.improvement.ImprovementStep;
import io.haochaping.improvement.StepType;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** What happened to a matter, in words. The text with which it was registered stands on the page by itself. */
@Component
class ImprovementHistory {

    private static final Set<StepType> LATE = Set.of(StepType.OVERDUE, StepType.SENT_BACK, StepType.NO_EFFECT);
    private static final Set<StepType> DONE = Set.of(StepType.ACCEPTED, StepType.EFFECT_SHOWN, StepType.SUPERIOR_REPLIED, StepType.ANSWERED,
            StepType.UNFOUNDED);

    private final Names names;
    private final Words words;

    ImprovementHistory(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    List<Line> of(List<ImprovementStep> steps) {
        return steps.stream().map(step -> new Line(tone(step.type()), words.word("improvements.step.", step.type()), Words.minute(step.at()),
                names.actor(step.actor()), detail(step), step.type() == StepType.REGISTERED ? null : step.text())).toList();
    }

    private static String tone(StepType type) {
        return LATE.contains(type) ? Badge.LATE : DONE.contains(type) ? "done" : Badge.QUIET;
    }

    private @Nullable String detail(ImprovementStep step) {
        String detail = step.detail();
        if (detail == null) {
            return null;
        }
        return switch (step.type()) {
            case TRIAGED -> words.word("improvements.disposition.", detail);
            case SENT_BACK -> words.text("improvements.detail.until", detail);
            case EFFECT_SHOWN, NO_EFFECT -> words.text("improvements.detail.counts", (Object[]) detail.split(">"));
            case REMINDED, OVERDUE -> words.word("improvements.task.", detail);
            case REASSIGNED -> reassigned(detail.split(" > "));
            default -> null;
        };
    }

    private String reassigned(String[] people) {
        String from = words.text("desk.detail.from", names.holder(people[0]));
        return people.length == 1 ? from : from + " · " + words.text("desk.detail.to", names.holder(people[1]));
    }
}
