package io.haochaping.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal of changes on a real database. */
abstract class JournalCases {

    @Autowired
    private Journal journal;
    @Autowired
    private TransactionTemplate transaction;

    private String subject;

    @BeforeEach
    void takeASubjectOfItsOwn() {
        subject = "test-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void keepsOnlyTheFieldsThatDiffer() {
        record("a", Map.of("name", "旧𠮷", "code", "1"), Map.of("name", "新😀", "code", "1"));

        Change change = list("a").get(0);
        assertThat(change.before()).containsExactly(Map.entry("name", "旧𠮷"));
        assertThat(change.after()).containsExactly(Map.entry("name", "新😀"));
        assertThat(change.actor()).isEqualTo("somebody");
        assertThat(change.fields()).containsExactly("name");
    }

    @Test
    void recordsNothingWhereNothingChanged() {
        record("a", Map.of("name", "x"), Map.of("name", "x"));
        record("a", null, Map.of());

        assertThat(list("a")).isEmpty();
    }

    @Test
    void leavesAFieldWithoutValueOut() {
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("name", null);
        after.put("count", 3);
        record("a", null, after);

        assertThat(list("a").get(0).after()).containsExactly(Map.entry("count", "3"));
    }

    @Test
    void listsTheNewestFirstBySubjectAndId() {
        record("a", null, Map.of("n", 1));
        record("b", null, Map.of("n", 2));
        record("a", Map.of("n", 1), Map.of("n", 3));

        assertThat(list(null)).extracting(change -> change.after().get("n")).containsExactly("3", "2", "1");
        assertThat(list("a")).extracting(change -> change.after().get("n")).containsExactly("3", "1");
        assertThat(journal.list(subject, null, PageRequest.of(1, 2)).getContent()).hasSize(1);
        assertThat(journal.list(subject, null, PageRequest.of(0, 2)).getTotalElements()).isEqualTo(3);
        assertThat(journal.subjects()).contains(subject).isSorted();
    }

    @Test
    void goesWithTheChangeWhenThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            journal.record(subject, "a", null, Map.of("n", 1), "somebody");
            status.setRollbackOnly();
        });

        assertThat(list("a")).isEmpty();
    }

    @Test
    void refusesAnEntryWithoutTheTransactionOfTheChange() {
        assertThatThrownBy(() -> journal.record(subject, "a", null, Map.of("n", 1), "somebody")).isInstanceOf(IllegalTransactionStateException.class);
    }

    private void record(String id, Map<String, ?> before, Map<String, ?> after) {
        transaction.executeWithoutResult(status -> journal.record(subject, id, before, after, "somebody"));
    }

    private List<Change> list(String id) {
        return journal.list(subject, id, PageRequest.of(0, 10)).getContent();
    }
}
