package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Pages;

class TemplateRulesTest {

    private static final MessageSource MESSAGES = Pages.messages();

    @ParameterizedTest
    @EnumSource
    void everyShippedTextKeepsTheRules(NoticeKind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            NoticeText text = new NoticeText(message(kind, "subject", locale), message(kind, "body", locale));

            assertThatCode(() -> TemplateRules.check(kind, text)).doesNotThrowAnyException();
            assertThat(text.body()).contains("{{link}}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndPlaceholderHasAWord(NoticeKind kind) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(MESSAGES.getMessage("notification.kind." + kind, null, locale)).isNotBlank();
            assertThat(MESSAGES.getMessage("notification.kind." + kind + ".hint", null, locale)).isNotBlank();
            kind.placeholders().forEach(it -> assertThat(MESSAGES.getMessage("notification.placeholder." + it.key(), null, locale)).isNotBlank());
        }
    }

    @Test
    void refusesAPlaceholderThatTheKindDoesNotHave() {
        assertThat(faults("新任务", "评价人 {{reviewerName}}，{{ orderNo }}")).containsExactly("/body template-placeholder-unknown",
                "/body template-placeholder-unknown");
    }

    @Test
    void keepsMatterAndLinkOutOfSubjects() {
        assertThat(faults("{{caseNo}} {{matter}}", "正文")).containsExactly("/subject template-placeholder-not-in-subject");
        assertThat(faults("{{link}}", "正文")).containsExactly("/subject template-placeholder-not-in-subject");
    }

    @Test
    void refusesHalfAPlaceholderAndASecondLineInASubject() {
        assertThat(faults("任务 {{caseNo", "正文")).containsExactly("/subject template-placeholder-open");
        assertThat(faults("任务\r\nBcc: somebody@example.org", "正文")).containsExactly("/subject template-one-line");
    }

    @Test
    void refusesTextsThatAreEmptyOrTooLong() {
        assertThat(faults(" ", "")).containsExactly("/subject form-required", "/body form-required");
        assertThat(faults("长".repeat(81), "长".repeat(2001))).containsExactly("/subject form-too-long", "/body form-too-long");
    }

    @Test
    void neverReadsAValueAsAPlaceholder() {
        assertThat(TemplateRules.fill("{{matter}} · {{ caseNo }} · $1", placeholder -> placeholder == Placeholder.MATTER ? "{{caseNo}}$0\\" : "CP-1"))
                .isEqualTo("{{caseNo}}$0\\ · CP-1 · $1");
    }

    private static List<String> faults(String subject, String body) {
        Problem refused = catchThrowableOfType(Problem.class, () -> TemplateRules.check(NoticeKind.TASK_OPENED, new NoticeText(subject, body)));
        return refused.errors().stream().map((FieldError error) -> error.pointer() + " " + error.code()).toList();
    }

    private static String message(NoticeKind kind, String part, Locale locale) {
        return MESSAGES.getMessage("notification.template." + kind + "." + part, null, locale);
    }
}
