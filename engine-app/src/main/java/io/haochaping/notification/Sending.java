package io.haochaping.notification;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.SmsFailure;
import io.haochaping.notification.SendQueue.Taken;

/**
 * Sends what is due. An attempt is written down before it is made, and no transaction is open while a server is asked. So each is sent at least once:
 * a sender that dies after the server took it, and before that was written down, leads to a second one under the same number.
 */
@Component
class Sending {

    private static final Logger log = LoggerFactory.getLogger(Sending.class);
    private static final int AT_A_TIME = 20;

    private final SendQueue queue;

    Sending(SendQueue queue) {
        this.queue = queue;
    }

    /**
     * Stops at the first sign that the server answers nobody.
     *
     * @param server hands a notice over; false where there is nobody to hand it to
     * @return how many were sent
     */
    int sendDue(NoticeChannel channel, Predicate<NoticeView> server) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A server must not hold up a transaction");
        }
        int sent = 0;
        List<Taken> taken = queue.take(channel, AT_A_TIME);
        while (!taken.isEmpty()) {
            for (int i = 0; i < taken.size(); i++) {
                NoticeError error = send(taken.get(i), server);
                if (error != null && error.isOfTheServer()) {
                    queue.putBack(taken.subList(i + 1, taken.size()));
                    return sent;
                }
                sent += error == null ? 1 : 0;
            }
            taken = queue.take(channel, AT_A_TIME);
        }
        return sent;
    }

    private @Nullable NoticeError send(Taken taken, Predicate<NoticeView> server) {
        Optional<NoticeError> failed = tried(taken.notice(), server);
        if (failed.isEmpty()) {
            queue.sent(taken);
            return null;
        }
        log.warn("Notice {} ({}) was not sent, attempt {}: {}", taken.notice().id(), taken.notice().kind(), taken.attempt(), failed.get());
        queue.failed(taken, failed.get());
        return failed.get();
    }

    /** Whatever fails must not stop those behind it; what the failure says may hold an address or a number and is not logged. */
    private Optional<NoticeError> tried(NoticeView notice, Predicate<NoticeView> server) {
        try {
            return server.test(notice) ? Optional.empty() : Optional.of(NoticeError.NO_ADDRESS);
        } catch (MailFailure failure) {
            return Optional.of(NoticeError.of(failure.reason()));
        } catch (SmsFailure failure) {
            return Optional.of(NoticeError.of(failure.reason()));
        } catch (RuntimeException unexpected) {
            log.warn("Notice {} failed with {}", notice.id(), unexpected.getClass().getName());
            return Optional.of(NoticeError.UNEXPECTED);
        }
    }
}
