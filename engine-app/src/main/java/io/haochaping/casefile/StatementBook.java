package io.haochaping.casefile;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StatementBook implements Statements {

    private final SealedTexts texts;
    private final CaseLocks locks;
    private final CaseEvents events;

    StatementBook(SealedTexts texts, CaseLocks locks, CaseEvents events) {
        this.texts = texts;
        this.locks = locks;
        this.events = events;
    }

    @Override
    public Statement add(String caseNo, String text, String actor) {
        TextRules.required("/text", text, TextRules.LONG);
        locks.locked(caseNo);
        CaseText written = texts.write(new CaseText.Place(caseNo, CaseText.Kind.STATEMENT, "", "text"), text, actor);
        events.record(caseNo, CaseEventType.STATEMENT_ADDED, actor, Map.of("statementId", written.id()));
        return statement(written);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Statement> of(String caseNo) {
        return texts.of(caseNo, CaseText.Kind.STATEMENT).stream().map(this::statement).toList();
    }

    private Statement statement(CaseText text) {
        return new Statement(text.id(), texts.read(text), text.actor(), text.writtenAt());
    }
}
