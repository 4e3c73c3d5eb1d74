package io.haochaping.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

import io.haochaping.casefile.RunningNumbers;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a matter: its number, its row, its first step, its process. */
@Component
class Register {

    private static final String PREFIX = "ZG";
    private static final int DIGITS = 6;

    private final StoredImprovements improvements;
    private final History history;
    private final ImprovementProcess process;
    private final RunningNumbers numbers;
    private final Organisation organisation;
    private final Policies policies;
    private final Clock clock;

    Register(StoredImprovements improvements, History history, ImprovementProcess process, RunningNumbers numbers, Organisation organisation,
            Policies policies, Clock clock) {
        this.improvements = improvements;
        this.history = history;
        this.process = process;
        this.numbers = numbers;
        this.organisation = organisation;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * A matter to be opened.
     *
     * @param text    what it says in full
     * @param subject what the engine may know of it
     */
    record Opening(Source source, String jurisdiction, String title, @Nullable String text, @Nullable String subject, String by) {
    }

    /** @param details what its source adds */
    @Transactional(propagation = Propagation.MANDATORY)
    String open(Opening opening, UnaryOperator<StoredImprovement> details) {
        PolicyRef policy = policies.current(organisation.jurisdiction(opening.jurisdiction()).orElseThrow(() -> Problem.notFound("not-found")).policy());
        String no = numbers.next(PREFIX, LocalDate.now(clock), DIGITS);
        StoredImprovement matter = details.apply(new StoredImprovement(no, opening.source(), opening.jurisdiction(), opening.title(), opening.by(),
                clock.instant()));
        improvements.saveAndFlush(matter);
        history.add(no, StepType.REGISTERED, opening.by(), null, opening.text());
        matter.proposed(process.start(matter.view(), policy.key(), policy.version(), opening.subject()));
        return no;
    }
}
