package io.haochaping.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/** What a template may hold: plain text and the placeholders of its kind; in a subject only those that tell nothing personal. */
final class TemplateRules {

    static final int LONGEST_SUBJECT = 80;
    static final int LONGEST_BODY = 2000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

    private TemplateRules() {
    }

    /** @throws Problem 422 with one entry per fault, at {@code /subject} and {@code /body} */
    static void check(NoticeKind kind, NoticeText text) {
        List<FieldError> errors = new ArrayList<>();
        form("/subject", text.subject(), LONGEST_SUBJECT).ifPresent(errors::add);
        form("/body", text.body(), LONGEST_BODY).ifPresent(errors::add);
        if (text.subject().codePoints().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError("/subject", "template-one-line"));
        }
        placeholders("/subject", text.subject(), kind, true, errors);
        placeholders("/body", text.body(), kind, false, errors);
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    private static Optional<FieldError> form(String pointer, String text, int longest) {
        if (text.isBlank()) {
            return Optional.of(new FieldError(pointer, "form-required"));
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of(new FieldError(pointer, "form-too-long", longest + ""));
        }
        return text.indexOf('\0') >= 0 ? Optional.of(new FieldError(pointer, "form-not-text")) : Optional.empty();
    }

    private static void placeholders(String pointer, String text, NoticeKind kind, boolean subject, List<FieldError> errors) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            Optional<Placeholder> known = Placeholder.of(found.group(1)).filter(kind.placeholders()::contains);
            if (known.isEmpty()) {
                errors.add(new FieldError(pointer, "template-placeholder-unknown", found.group(1)));
            } else if (subject && !known.get().isForSubjects()) {
                errors.add(new FieldError(pointer, "template-placeholder-not-in-subject", found.group(1)));
            }
        }
        String rest = PLACEHOLDER.matcher(text).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            errors.add(new FieldError(pointer, "template-placeholder-open"));
        }
    }

    /** Fills every placeholder in one go: what a value says is never read as a placeholder again. */
    static String fill(String template, Function<Placeholder, String> values) {
        return PLACEHOLDER.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.of(found.group(1)).map(values).orElse("")));
    }
}
