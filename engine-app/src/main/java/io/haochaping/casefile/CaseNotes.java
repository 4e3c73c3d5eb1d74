package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;

/** Texts that people wrote when they completed tasks; they never stand in the engine. */
public interface CaseNotes {

    /** @param field the input's name, such as {@code findingNote} */
    record CaseNote(String taskKey, String field, String text, String actor, Instant at) {
    }

    void add(String caseNo, String taskKey, String field, String text, String actor);

    List<CaseNote> of(String caseNo);
}
