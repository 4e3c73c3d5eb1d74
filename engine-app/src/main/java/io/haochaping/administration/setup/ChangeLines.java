package io.haochaping.administration.setup;

import io.haochaping.journal.Change;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import org.springframework.stereotype.Component;

/** Puts entries of the journal into words. */
@Component
class ChangeLines {

    private final Names names;
    private final Words words;
    private final ChangeValues values;

    ChangeLines(Names names, Words words, ChangeValues values) {
        this.names = names;
        this.words = words;
        this.values = values;
    }

    ChangeLine of(Change change) {
        return new ChangeLine(Words.second(change.at()), names.actor(change.actor()), subject(change.subject()), change.subject(), change.id(),
                change.fields().stream().map(field -> field(change, field)).toList());
    }

    String subject(String code) {
        return words.word("journal.subject.", code);
    }

    private ChangedField field(Change change, String name) {
        return new ChangedField(words.word("journal.field.", name), values.of(change.subject(), name, change.before().get(name)),
                values.of(change.subject(), name, change.after().get(name)));
    }
}
