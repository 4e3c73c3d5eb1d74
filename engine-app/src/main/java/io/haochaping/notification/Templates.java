package io.haochaping.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;

/** The texts of the notices: the shipped ones stand in the message bundle, edited ones in the database. Each edit is an entry of the journal. */
@Component
@Transactional(readOnly = true)
class Templates {

    /** Version of a text that nobody edited yet. */
    static final long SHIPPED = -1;

    private static final String SUBJECT = "template";

    private final EditedTemplates edited;
    private final MessageSource messages;
    private final Journal journal;
    private final Clock clock;

    Templates(EditedTemplates edited, MessageSource messages, Journal journal, Clock clock) {
        this.edited = edited;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A text as it counts now.
     *
     * @param version  for {@link #change}
     * @param editedBy null where nobody ever edited it
     */
    record Current(NoticeText text, boolean shipped, long version, @Nullable Instant editedAt, @Nullable String editedBy) {
    }

    Current current(NoticeKind kind, Locale locale) {
        Optional<EditedTemplate> row = edited.findById(id(kind, locale));
        Optional<NoticeText> text = row.flatMap(EditedTemplate::text);
        return new Current(text.orElseGet(() -> shipped(kind, locale)), text.isEmpty(), row.map(EditedTemplate::version).orElse(SHIPPED),
                row.map(EditedTemplate::editedAt).orElse(null), row.map(EditedTemplate::editedBy).orElse(null));
    }

    NoticeText text(NoticeKind kind, Locale locale) {
        return current(kind, locale).text();
    }

    NoticeText shipped(NoticeKind kind, Locale locale) {
        return new NoticeText(message(kind, "subject", locale), message(kind, "body", locale));
    }

    /**
     * @param version the version that the editor saw
     * @throws Problem 422 as {@link TemplateRules#check}; 409 {@code changed-meanwhile} when somebody else was quicker
     */
    @Transactional
    public void change(NoticeKind kind, Locale locale, NoticeText text, long version, String actor) {
        NoticeText plain = new NoticeText(text.subject().strip(), text.body().strip().replace("\r\n", "\n"));
        TemplateRules.check(kind, plain);
        save(kind, locale, plain, version, actor);
    }

    /** Takes the shipped text again. */
    @Transactional
    public void reset(NoticeKind kind, Locale locale, long version, String actor) {
        save(kind, locale, null, version, actor);
    }

    private void save(NoticeKind kind, Locale locale, @Nullable NoticeText text, long version, String actor) {
        Current before = current(kind, locale);
        if (before.version() != version) {
            throw Problem.conflict("changed-meanwhile");
        }
        if (Objects.equals(text, before.shipped() ? null : before.text())) {
            return;
        }
        EditedTemplate row = edited.findById(id(kind, locale)).orElseGet(() -> new EditedTemplate(id(kind, locale)));
        row.become(text, clock.instant(), actor);
        edited.saveAndFlush(row);
        journal.record(SUBJECT, id(kind, locale), fields(before.text()), fields(text == null ? shipped(kind, locale) : text), actor);
    }

    private static Map<String, String> fields(NoticeText text) {
        return Map.of("subject", text.subject(), "body", text.body());
    }

    private String message(NoticeKind kind, String part, Locale locale) {
        return messages.getMessage("notification.template." + kind + "." + part, null, locale);
    }

    private static String id(NoticeKind kind, Locale locale) {
        return kind + "." + (locale.getLanguage().equals("en") ? "en" : "zh");
    }
}
