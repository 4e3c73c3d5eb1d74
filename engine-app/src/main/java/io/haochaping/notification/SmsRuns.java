package io.haochaping.notification;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.OutgoingSms;

/** Sends the short messages that are due. The gateway takes the number of a notice once, so that a second try is no second message. */
@Component
public class SmsRuns {

    private final ObjectProvider<OutgoingSms> gateway;
    private final Sending sending;
    private final SmsWriter writer;

    SmsRuns(ObjectProvider<OutgoingSms> gateway, Sending sending, SmsWriter writer) {
        this.gateway = gateway;
        this.sending = sending;
        this.writer = writer;
    }

    /** May be called by several nodes at once; they share the work. @return how many were sent */
    public int sendDue() {
        OutgoingSms sms = gateway.getIfAvailable();
        return sms == null ? 0 : sending.sendDue(NoticeChannel.SMS, notice -> send(sms, notice));
    }

    private boolean send(OutgoingSms sms, NoticeView notice) {
        Optional<OutgoingSms.Message> message = writer.write(notice);
        message.ifPresent(sms::send);
        return message.isPresent();
    }
}
