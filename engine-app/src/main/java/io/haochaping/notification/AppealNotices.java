package io.haochaping.notification;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.haochaping.appeal.AppealDecided;
import io.haochaping.appeal.AppealView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What became of an appeal: told to whoever lodged it. That the review was excluded, reviewer and rated person hear from the case. */
@Component
class AppealNotices {

    private final Outbox outbox;

    AppealNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AppealDecided decided) {
        AppealView appeal = decided.appeal();
        Map<String, String> facts = new HashMap<>();
        facts.put(Placeholder.REFERENCE.key(), appeal.no());
        facts.put(Placeholder.CASE_NO.key(), appeal.caseNo());
        facts.put(Placeholder.OUTCOME.key(), "APPEAL_" + appeal.state());
        if (appeal.unitCode() != null) {
            facts.put(Placeholder.UNIT.key(), appeal.unitCode());
        }
        outbox.tell(NoticeKind.APPEAL_DECIDED, Set.of(appeal.appellant()), appeal.no() + "/" + appeal.state(), facts);
    }
}
