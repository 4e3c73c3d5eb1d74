package io.haochaping.notification;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.duty.DutyLimit;
import io.haochaping.duty.DutyOpened;
import io.haochaping.duty.DutyWatched;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tasks of matters beside the case (appeal, objection, extension, lead, spot check, improvement): told to who may take them; late ones to the supervisors besides. */
@Component
class MatterNotices {

    private final Outbox outbox;
    private final Concerned concerned;

    MatterNotices(Outbox outbox, Concerned concerned) {
        this.outbox = outbox;
        this.concerned = concerned;
    }

    @EventListener
    void on(DutyOpened opened) {
        tell(NoticeKind.MATTER_OPENED, opened.candidates(), opened.task().id(), opened.caseNo(), opened.subject(), opened.limit());
    }

    @EventListener
    void on(DutyWatched watched) {
        Set<String> people = new TreeSet<>(watched.people());
        if (watched.late()) {
            people.addAll(concerned.supervisors());
        }
        String occasion = watched.limit().reference() + "/" + watched.limit().taskKey() + "/" + watched.limit().dueAt();
        tell(watched.late() ? NoticeKind.MATTER_LATE : NoticeKind.MATTER_NEAR, people, occasion, watched.caseNo(), watched.subject(), watched.limit());
    }

    private void tell(NoticeKind kind, Collection<String> people, String occasion, @Nullable String caseNo, @Nullable String subject, DutyLimit limit) {
        Map<String, String> facts = new HashMap<>();
        facts.put(Placeholder.TASK.key(), limit.taskKey());
        facts.put(Placeholder.REFERENCE.key(), limit.reference());
        facts.put(Placeholder.DUE_DATE.key(), limit.dueDate().toString());
        if (caseNo != null) {
            facts.put(Placeholder.CASE_NO.key(), caseNo);
        }
        if (subject != null) {
            facts.put(Placeholder.MATTER.key(), subject);
        }
        outbox.tell(kind, people, occasion, facts);
    }
}
