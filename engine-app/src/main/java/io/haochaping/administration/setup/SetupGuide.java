package io.haochaping.administration.setup;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.haochaping.journal.Journal;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guided set-up: its steps with what is missing, and whether an administrator is still led there. That somebody finished it stands in the
 * journal; nothing else remembers it.
 */
@Service
class SetupGuide {

    private static final String SUBJECT = "setup";
    private static final String ID = "guide";

    private final List<SetupCheck> checks;
    private final Journal journal;
    private final Clock clock;
    private final boolean demonstration;

    SetupGuide(List<SetupCheck> checks, Journal journal, Clock clock, Environment environment) {
        this.checks = checks;
        this.journal = journal;
        this.clock = clock;
        demonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * One step.
     *
     * @param number from 1
     */
    record Step(int number, String name, List<String> pages, SetupCheck.Finding finding) {
    }

    @Transactional(readOnly = true)
    public List<Step> steps() {
        return IntStream.range(0, checks.size()).mapToObj(index -> step(index + 1, checks.get(index))).toList();
    }

    private static Step step(int number, SetupCheck check) {
        return new Step(number, check.name(), check.pages(), check.find());
    }

    @Transactional(readOnly = true)
    public boolean isFinished() {
        return journal.list(SUBJECT, ID, PageRequest.of(0, 1)).hasContent();
    }

    /** Whether the guide waits to be finished; never in the demonstration. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return !demonstration && !isFinished();
    }

    /** Whether an administrator who comes to the start page is led to the guide. */
    @Transactional(readOnly = true)
    public boolean leads() {
        return isOpen() && checks.stream().anyMatch(check -> !check.find().done());
    }

    /** Ends the leading; what is missing stays on the checklist. A second time changes nothing. */
    @Transactional
    public void finish(String actor) {
        if (!isFinished()) {
            journal.record(SUBJECT, ID, null, Map.of("finished", clock.instant()), actor);
        }
    }
}
