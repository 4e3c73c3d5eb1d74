package io.haochaping.desk.checks;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.identity.Person;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Words;
import io.haochaping.spotcheck.SpotCheck;

/** How a spot check stands, in a word, and where a person can work on it. */
@Component
class CheckWords {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenDuties duties;
    private final Words words;

    CheckWords(OpenDuties duties, Words words) {
        this.duties = duties;
        this.words = words;
    }

    Badge state(SpotCheck check) {
        if (check.outcome() == null) {
            return new Badge(Badge.SOON, words.text("spotcheck.open"));
        }
        String tone = switch (check.outcome()) {
            case CONFIRMED -> Badge.CALM;
            case CONTRADICTED -> Badge.LATE;
            case UNREACHABLE -> Badge.QUIET;
        };
        return new Badge(tone, words.word("spotcheck.outcome.", check.outcome()));
    }

    /** Null for who cannot work on it and for an ended one. */
    @Nullable String task(SpotCheck check, Person person) {
        return !check.isOpen() ? null : duties.find(io.haochaping.process.SpotCheck.KEY, check.no()).filter(task -> may(task, person))
                .map(task -> TASK + task.taskId()).orElse(null);
    }

    private static boolean may(OpenDuty task, Person person) {
        return person.id().equals(task.assignee()) || task.assignee() == null
                && (task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains));
    }
}
