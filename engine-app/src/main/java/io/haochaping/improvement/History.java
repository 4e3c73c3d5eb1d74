package io.haochaping.improvement;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import io.haochaping.personaldata.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened to a matter, step by step. */
@Component
class History {

    static final String SYSTEM = "system";

    private final StoredImprovementSteps steps;
    private final Cipher cipher;
    private final Clock clock;

    History(StoredImprovementSteps steps, Cipher cipher, Clock clock) {
        this.steps = steps;
        this.cipher = cipher;
        this.clock = clock;
    }

    void add(String no, StepType type, String actor, @Nullable Object detail, @Nullable String text) {
        steps.saveAndFlush(new StoredImprovementStep(no, steps.countByImprovementNo(no), type, actor, clock.instant(), detail == null ? null : detail.toString())
                .saying(text, cipher));
    }

    List<ImprovementStep> of(String no) {
        return steps.findByImprovementNoOrderByStepIndex(no).stream().map(step -> step.view(cipher)).toList();
    }

    Set<String> actors(String no, StepType type) {
        return steps.actors(no, type);
    }
}
