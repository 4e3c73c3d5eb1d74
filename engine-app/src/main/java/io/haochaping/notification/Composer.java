package io.haochaping.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;

/** Puts a notice into words: the template of its kind, its codes as words of the reader's language. */
@Component
class Composer {

    /** Between the parts of a line of {@code tasks}; lines are apart by line breaks. */
    static final String PART = "\t";

    private final Templates templates;
    private final Organisation organisation;
    private final MessageSource messages;

    Composer(Templates templates, Organisation organisation, MessageSource messages) {
        this.templates = templates;
        this.organisation = organisation;
        this.messages = messages;
    }

    /** @param link where it leads; null: every line with a link is left out, because the page has its own */
    NoticeText compose(NoticeKind kind, Map<String, String> facts, Locale locale, @Nullable String link) {
        return fill(templates.text(kind, locale), facts, locale, link);
    }

    NoticeText fill(NoticeText template, Map<String, String> facts, Locale locale, @Nullable String link) {
        String body = link != null ? template.body()
                : template.body().lines().filter(line -> !line.contains(Placeholder.LINK.written())).collect(Collectors.joining("\n"));
        return new NoticeText(TemplateRules.fill(template.subject(), placeholder -> value(placeholder, facts, locale, "")),
                TemplateRules.fill(body, placeholder -> value(placeholder, facts, locale, link)).strip());
    }

    private String value(Placeholder placeholder, Map<String, String> facts, Locale locale, @Nullable String link) {
        String fact = placeholder == Placeholder.LINK ? link : facts.get(placeholder.key());
        if (fact == null || fact.isEmpty()) {
            return word("notification.nothing", locale);
        }
        return switch (placeholder) {
            case UNIT -> organisation.unit(fact).map(Unit::name).orElse(fact);
            case TASK -> coded("desk.task.", fact, locale);
            case DEADLINE -> coded("desk.deadline.", fact, locale);
            case CAUSE -> coded("desk.cause.", fact, locale);
            case OUTCOME -> coded("notification.outcome.", fact, locale);
            case DUE_DATE, DATE -> day(fact, locale);
            case TASKS -> fact.lines().map(line -> line(line.split(PART), locale)).collect(Collectors.joining("\n"));
            default -> fact;
        };
    }

    private String line(String[] parts, Locale locale) {
        String due = parts.length > 2 ? day(parts[2], locale) : word("notification.nothing", locale);
        return Stream.of(parts[0], coded("desk.task.", parts[1], locale), due).collect(Collectors.joining(" · ", "- ", ""));
    }

    private String day(String date, Locale locale) {
        return LocalDate.parse(date).format(DateTimeFormatter.ofPattern(word("pages.format.day", locale), locale));
    }

    private String coded(String prefix, String code, Locale locale) {
        return messages.getMessage(prefix + code, null, code, locale);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
