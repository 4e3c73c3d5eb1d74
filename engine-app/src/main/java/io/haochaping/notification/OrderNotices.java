package io.haochaping.notification;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.supervision.Addressees;
import io.haochaping.supervision.OrderAddressees;
import io.haochaping.supervision.SupervisionEscalated;
import io.haochaping.supervision.SupervisionIssued;
import io.haochaping.supervision.SupervisionOrder;

/** Supervision orders (督办): told to those who answer them and to the leader of the unit; late ones to the supervisors besides. */
@Component
class OrderNotices {

    private final Outbox outbox;
    private final CaseFiles files;
    private final OrderAddressees addressees;
    private final Concerned concerned;

    OrderNotices(Outbox outbox, CaseFiles files, OrderAddressees addressees, Concerned concerned) {
        this.outbox = outbox;
        this.files = files;
        this.addressees = addressees;
        this.concerned = concerned;
    }

    @EventListener
    void on(SupervisionIssued issued) {
        tell(NoticeKind.ORDER_ISSUED, issued.order());
    }

    @EventListener
    void on(SupervisionEscalated escalated) {
        tell(NoticeKind.ORDER_ESCALATED, escalated.order());
    }

    private void tell(NoticeKind kind, SupervisionOrder order) {
        CaseView view = files.require(order.caseNo());
        Map<String, String> facts = CaseNotices.facts(view);
        facts.put(Placeholder.ORDER_NO.key(), order.no());
        facts.put(Placeholder.CAUSE.key(), order.cause().name());
        facts.put(Placeholder.DUE_DATE.key(), order.dueDate().toString());
        outbox.tell(kind, concerned.withoutRated(view, recipients(kind, order, view)), order.no(), facts);
    }

    private Collection<String> recipients(NoticeKind kind, SupervisionOrder order, CaseView view) {
        Addressees answering = addressees.of(order.caseNo(), order.cause());
        Set<String> recipients = new TreeSet<>(answering.users());
        answering.groups().forEach(group -> recipients.addAll(concerned.members(group)));
        recipients.addAll(concerned.leaders(view));
        if (kind == NoticeKind.ORDER_ESCALATED) {
            recipients.addAll(concerned.supervisors());
        }
        return recipients;
    }
}
