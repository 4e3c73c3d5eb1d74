package io.haochaping.desk.improvements;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.duty.OpenDuty;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The short facts of a matter. */
@Component
class ImprovementFacts {

    private final Names names;
    private final Words words;

    ImprovementFacts(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    List<Fact> of(ImprovementView view, @Nullable OpenDuty task) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "source", words.word("improvements.source.", view.source()));
        add(facts, "way", view.way() == null ? null : words.word("improvements.way.", view.way()));
        add(facts, "jurisdiction", names.jurisdiction(view.jurisdiction()));
        add(facts, "unit", names.unit(view.unitCode()));
        add(facts, "competence", words.word("improvements.competence.", view.competence()));
        add(facts, "proposal", view.proposal() == null ? null : words.word("improvements.disposition.", view.proposal()));
        add(facts, "disposition", view.disposition() == null ? null : words.word("improvements.disposition.", view.disposition()));
        add(facts, "plannedDate", view.plannedDate() == null ? null : words.day(view.plannedDate()));
        add(facts, "dueAt", task == null || task.dueAt() == null ? null : Words.second(task.dueAt()));
        add(facts, "openedAt", Words.minute(view.openedAt()));
        add(facts, "openedBy", names.actor(view.openedBy()));
        add(facts, "acceptedAt", view.acceptedAt() == null ? null : Words.minute(view.acceptedAt()));
        add(facts, "endedAt", view.endedAt() == null ? null : Words.minute(view.endedAt()));
        return facts;
    }

    void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(words.text("improvements.fact." + name), text));
        }
    }
}
