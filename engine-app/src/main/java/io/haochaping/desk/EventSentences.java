package io.haochaping.desk;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The facts of an event as a person reads them. A fact that the pages have no word for is left out; REST shows it. */
@Component
class EventSentences {

    private static final List<String> SHOWN = List.of("from", "unitCode", "to", "deadline", "decision", "finding", "outcome", "purpose", "counted",
            "approved", "upheld", "cause", "no", "filingNo", "noticeNo", "task", "plannedDate", "recordedLate", "withdrawn", "onTime", "dimension");

    private final Names names;
    private final Words words;

    EventSentences(Names names, Words words) {
        this.names = names;
        this.words = words;
    }

    @Nullable String of(CaseEventType type, Map<String, Object> detail) {
        String sentence = SHOWN.stream().map(key -> part(type, key, detail.get(key))).filter(Objects::nonNull).collect(Collectors.joining(" · "));
        return sentence.isEmpty() ? null : sentence;
    }

    private @Nullable String part(CaseEventType type, String key, @Nullable Object value) {
        if (value == null || String.valueOf(value).isBlank() || "ASSIGN".equals(value)) {
            return null;
        }
        String text = String.valueOf(value);
        return switch (key) {
            case "unitCode" -> names.unit(text);
            case "from", "to" -> words.text("desk.detail." + key, place(type, text));
            case "deadline" -> words.word("desk.deadline.", text);
            case "decision", "finding" -> words.word("desk.finding.", text);
            case "outcome", "purpose", "cause", "task", "dimension" -> words.word("desk." + key + ".", text);
            case "counted", "approved", "upheld", "onTime", "recordedLate", "withdrawn" -> words.text("desk.detail." + key + "." + text);
            default -> text;
        };
    }

    /** Where something came from or went to: a unit, a time, or a person. */
    private String place(CaseEventType type, String text) {
        return switch (type) {
            case DISPATCHED, ARBITRATED, RETURNED -> names.unit(text);
            case DEADLINE_CHANGED -> time(text);
            default -> names.holder(text);
        };
    }

    private static String time(String text) {
        try {
            return Words.second(OffsetDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toInstant());
        } catch (DateTimeException other) {
            return text;
        }
    }
}
