package io.haochaping.notification;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a template may leave open, written {@code {{caseNo}}}.
 *
 * @see NoticeKind#placeholders()
 */
enum Placeholder {

    CASE_NO("caseNo", true), MATTER("matter", false), UNIT("unit", true), TASK("task", true), DEADLINE("deadline", true), DUE_DATE("dueDate", true),
    ORDER_NO("orderNo", true), CAUSE("cause", true), DATE("date", true), COUNT("count", true), UNCLAIMED("unclaimed", true), TASKS("tasks", false),
    OUTCOME("outcome", false), YEAR("year", true), REFERENCE("reference", true), LINK("link", false);

    private final String key;
    private final boolean inSubject;

    Placeholder(String key, boolean inSubject) {
        this.key = key;
        this.inSubject = inSubject;
    }

    String key() {
        return key;
    }

    String written() {
        return "{{" + key + "}}";
    }

    /**
     * Whether a subject line may have it. Subjects are shown on locked phones: never the 事项 (a divorce, a benefit), an outcome, or a link that is
     * a secret.
     */
    boolean isForSubjects() {
        return inSubject;
    }

    static Optional<Placeholder> of(String key) {
        return Arrays.stream(values()).filter(placeholder -> placeholder.key.equals(key)).findFirst();
    }
}
