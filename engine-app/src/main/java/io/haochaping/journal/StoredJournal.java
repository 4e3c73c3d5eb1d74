package io.haochaping.journal;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredJournal implements Journal {

    private final StoredChanges changes;
    private final FieldsColumn fields;
    private final Clock clock;

    StoredJournal(StoredChanges changes, FieldsColumn fields, Clock clock) {
        this.changes = changes;
        this.fields = fields;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String subject, String id, @Nullable Map<String, ?> before, @Nullable Map<String, ?> after, String actor) {
        Map<String, String> old = FieldsColumn.differing(before, after);
        Map<String, String> now = FieldsColumn.differing(after, before);
        if (!old.isEmpty() || !now.isEmpty()) {
            changes.save(new StoredChange(clock.instant(), actor, subject, id, fields.write(old), fields.write(now)));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Change> list(@Nullable String subject, @Nullable String id, Pageable page) {
        return found(subject, id, page).map(change -> change.view(fields));
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> subjects() {
        return changes.subjects();
    }

    private Page<StoredChange> found(@Nullable String subject, @Nullable String id, Pageable page) {
        if (subject == null) {
            return changes.findAllByOrderBySeqDesc(page);
        }
        return id == null ? changes.findBySubjectOrderBySeqDesc(subject, page)
                : changes.findBySubjectAndSubjectIdOrderBySeqDesc(subject, id, page);
    }
}
