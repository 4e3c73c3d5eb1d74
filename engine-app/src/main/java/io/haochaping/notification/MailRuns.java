package io.haochaping.notification;

import java.util.Optional;

import org.springframework.stereotype.Component;

import io.haochaping.connector.api.OutgoingMail;

/** Sends the mails that are due, with the Message-ID of the first try at each. */
@Component
public class MailRuns {

    private final ServerState server;
    private final Sending sending;
    private final LetterWriter writer;

    MailRuns(ServerState server, Sending sending, LetterWriter writer) {
        this.server = server;
        this.sending = sending;
        this.writer = writer;
    }

    /** May be called by several nodes at once; they share the work. @return how many were sent */
    public int sendDue() {
        return server.mail().map(mail -> sending.sendDue(NoticeChannel.MAIL, notice -> send(mail, notice))).orElse(0);
    }

    private boolean send(OutgoingMail mail, NoticeView notice) {
        Optional<OutgoingMail.Letter> letter = writer.write(notice);
        letter.ifPresent(mail::send);
        return letter.isPresent();
    }
}
