package io.haochaping.notification;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.OutgoingMail;
import io.haochaping.notification.MailQueue.Taken;

/**
 * Sends what is due. An attempt is written down before it is made, and no transaction is open while the server is asked. So a mail is sent at least
 * once: a sender that dies after the server took it, and before that was written down, leads to a second one with the same Message-ID.
 */
@Component
public class MailRuns {

    private static final Logger log = LoggerFactory.getLogger(MailRuns.class);
    private static final int AT_A_TIME = 20;

    private final ServerState server;
    private final MailQueue queue;
    private final LetterWriter writer;

    MailRuns(ServerState server, MailQueue queue, LetterWriter writer) {
        this.server = server;
        this.queue = queue;
        this.writer = writer;
    }

    /**
     * May be called by several nodes at once; they share the work. Stops at the first sign that the server answers nobody.
     *
     * @return how many were sent
     */
    public int sendDue() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A mail server must not hold up a transaction");
        }
        return server.mail().map(this::sendDue).orElse(0);
    }

    private int sendDue(OutgoingMail mail) {
        int sent = 0;
        List<Taken> taken = queue.take(AT_A_TIME);
        while (!taken.isEmpty()) {
            for (int i = 0; i < taken.size(); i++) {
                NoticeError error = send(mail, taken.get(i));
                if (isOfTheServer(error)) {
                    queue.putBack(taken.subList(i + 1, taken.size()));
                    return sent;
                }
                sent += error == null ? 1 : 0;
            }
            taken = queue.take(AT_A_TIME);
        }
        return sent;
    }

    private @Nullable NoticeError send(OutgoingMail mail, Taken taken) {
        Optional<NoticeError> failed = tried(mail, taken);
        if (failed.isEmpty()) {
            queue.sent(taken);
            return null;
        }
        log.warn("Notice {} ({}) was not sent, attempt {}: {}", taken.notice().id(), taken.notice().kind(), taken.attempt(), failed.get());
        queue.failed(taken, failed.get());
        return failed.get();
    }

    /** Whatever fails must not stop the mails behind it; what the failure says may hold an address and is not logged. */
    private Optional<NoticeError> tried(OutgoingMail mail, Taken taken) {
        try {
            Optional<OutgoingMail.Letter> letter = writer.write(taken.notice());
            letter.ifPresent(mail::send);
            return letter.isPresent() ? Optional.empty() : Optional.of(NoticeError.NO_ADDRESS);
        } catch (MailFailure failure) {
            return Optional.of(NoticeError.of(failure.reason()));
        } catch (RuntimeException unexpected) {
            log.warn("Notice {} failed with {}", taken.notice().id(), unexpected.getClass().getName());
            return Optional.of(NoticeError.UNEXPECTED);
        }
    }

    private static boolean isOfTheServer(@Nullable NoticeError error) {
        return error == NoticeError.LOGIN_REFUSED || error == NoticeError.UNREACHABLE || error == NoticeError.TIMED_OUT;
    }
}
