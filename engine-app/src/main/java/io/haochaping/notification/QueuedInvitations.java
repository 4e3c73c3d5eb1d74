package io.haochaping.notification;

import java.util.HashMap;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.OutgoingSms;

@Component
class QueuedInvitations implements RatingInvitations {

    private final ObjectProvider<OutgoingSms> gateway;
    private final Outbox outbox;

    QueuedInvitations(ObjectProvider<OutgoingSms> gateway, Outbox outbox) {
        this.gateway = gateway;
        this.outbox = outbox;
    }

    @Override
    public boolean isPossible() {
        return gateway.getIfAvailable() != null;
    }

    @Override
    public void queue(Served served) {
        Map<String, String> facts = new HashMap<>();
        facts.put(ServedPersons.SERVICE, served.service());
        facts.put(Placeholder.DATE.key(), served.day().toString());
        facts.put(Placeholder.DUE_DATE.key(), served.lastDay().toString());
        if (served.unitCode() != null) {
            facts.put(Placeholder.UNIT.key(), served.unitCode());
        }
        outbox.tellServed(NoticeKind.RATING_INVITED, served.service(), facts);
    }
}
