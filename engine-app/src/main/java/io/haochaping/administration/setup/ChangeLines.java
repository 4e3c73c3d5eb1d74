package io.haochaping.administration.setup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.haochaping.journal.Change;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries of the journal into words; a code without a word is shown as it is. */
@Component
class ChangeLines {

    private final Names names;
    private final Words words;

    ChangeLines(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    ChangeLine of(Change change) {
        return new ChangeLine(Words.second(change.at()), names.actor(change.actor()), subject(change.subject()), change.subject(), change.id(),
                change.fields().stream().map(field -> field(change, field)).toList());
    }

    String subject(String code) {
        return words.word("journal.subject.", code);
    }

    private ChangedField field(Change change, String name) {
        return new ChangedField(words.word("journal.field.", name), value(name, change.before().get(name)), value(name, change.after().get(name)));
    }

    private String value(String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return time(value);
        }
        return switch (field) {
            case "unit", "units", "unitCode", "parent" -> each(value, names::unit);
            case "jurisdiction", "homeJurisdiction" -> names.jurisdiction(value);
            case "rights" -> each(value, right -> words.word("admin.channels.right.", right));
            case "kinds" -> each(value, kind -> words.word("desk.channel.", kind));
            default -> words.word("journal.value.", value);
        };
    }

    private String each(String list, UnaryOperator<String> word) {
        return Arrays.stream(list.split(",")).map(String::strip).map(word).collect(Collectors.joining(words.text("admin.list.separator")));
    }

    private static String time(String value) {
        try {
            return Words.second(Instant.parse(value));
        } catch (DateTimeParseException otherText) {
            return value;
        }
    }
}
