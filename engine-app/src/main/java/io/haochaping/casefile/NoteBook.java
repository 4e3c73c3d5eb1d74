package io.haochaping.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class NoteBook implements CaseNotes {

    private final SealedTexts texts;
    private final CaseLocks locks;
    private final Clock clock;

    NoteBook(SealedTexts texts, CaseLocks locks, Clock clock) {
        this.texts = texts;
        this.locks = locks;
        this.clock = clock;
    }

    /** The same words for the same input by the same person in the same second are one note: they may arrive with the input and the verb. */
    @Override
    public void add(String caseNo, String taskKey, String field, String text, String actor) {
        locks.locked(caseNo);
        CaseNote wanted = new CaseNote(taskKey, field, text, actor, clock.instant());
        if (!of(caseNo).contains(wanted)) {
            texts.write(new CaseText.Place(caseNo, CaseText.Kind.NOTE, taskKey, field), text, actor);
        }
    }

    void addIfSaid(String caseNo, String taskKey, String field, @Nullable String text, String actor) {
        if (text != null && !text.isBlank()) {
            add(caseNo, taskKey, field, text, actor);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseNote> of(String caseNo) {
        return texts.of(caseNo, CaseText.Kind.NOTE).stream().map(this::note).toList();
    }

    /** What was last written into an input. */
    Optional<String> last(String caseNo, String field) {
        return texts.of(caseNo, CaseText.Kind.NOTE).stream().filter(text -> text.field().equals(field))
                .reduce((earlier, later) -> later).map(texts::read);
    }

    private CaseNote note(CaseText text) {
        return new CaseNote(text.belongsTo(), text.field(), texts.read(text), text.actor(), text.writtenAt());
    }
}
