package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.OutgoingMail;
import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.identity.problem.Problem;
import io.haochaping.notification.SendQueue.Taken;

/** Each mail is sent once, however often it is tried and whoever dies, on either database. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class MailCases extends NoticeScene {

    @Autowired
    private SendQueue queue;
    @Autowired
    private LetterWriter writer;
    @Autowired
    private OutgoingMail mail;
    @Autowired
    private Deliveries deliveries;
    @Autowired
    private MailState state;
    @Autowired
    private DataSource dataSource;

    @Test
    @Order(3)
    void tellsAnOccasionOnceHoweverOftenItIsRepeated() {
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        assertThat(runs.sendDue() + runs.sendDue()).isEqualTo(1);

        assertThat(rows(occasion)).isEqualTo(2);
        assertThat(mailsTo(OFFICER + "@example.org")).hasSize(1);
    }

    @Test
    @Order(4)
    void writesNothingWhereTheTransactionFails() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.tell(NoticeKind.DIGEST, List.of(OFFICER), occasion, Map.of());
            status.setRollbackOnly();
        });

        assertThat(rows(occasion)).isZero();
        assertThatThrownBy(() -> outbox.tell(NoticeKind.DIGEST, List.of(OFFICER), occasion, Map.of())).hasMessageContaining("transaction");
    }

    @Test
    @Order(5)
    void sendsEachMailOnceWhereTwoSendAtTheSameTime() throws Exception {
        IntStream.range(0, 60).forEach(i -> tell(NoticeKind.DIGEST, OFFICER, occasion + i));
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicInteger sent = new AtomicInteger();
        List<Thread> senders = List.of(new Thread(() -> together(start, sent)), new Thread(() -> together(start, sent)));
        senders.forEach(Thread::start);
        for (Thread sender : senders) {
            sender.join();
        }

        assertThat(sent).hasValue(60);
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailCases::number)).hasSize(60).doesNotHaveDuplicates();
        assertThat(state.lastAttempt()).hasValueSatisfying(last -> assertThat(last.delivered()).isTrue());
    }

    @Test
    @Order(6)
    void sendsAgainUnderTheSameNumberWhereTheSenderDied() {
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        Taken taken = queue.take(NoticeChannel.MAIL, 10).get(0);
        mail.send(writer.write(taken.notice()).orElseThrow());
        assertThat(runs.sendDue()).as("while the first sender may live").isZero();
        letTimePass(occasion);

        assertThat(runs.sendDue()).isEqualTo(1);
        queue.failed(taken, NoticeError.TIMED_OUT);
        assertThat(view(occasion).state()).as("a late answer of the first sender").isEqualTo(NoticeState.SENT);
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(MailCases::number).distinct()).hasSize(1);
    }

    @Test
    @Order(7)
    void holdsNoConnectionWhileTheServerIsAskedAndStopsWhereItAnswersNobody() {
        tell(NoticeKind.DIGEST, OFFICER, occasion + "a");
        tell(NoticeKind.DIGEST, OFFICER, occasion + "b");
        List<Boolean> held = new ArrayList<>();

        runs(letter -> {
            held.add(TransactionSynchronizationManager.isActualTransactionActive() || TransactionSynchronizationManager.getResource(dataSource) != null);
            throw new MailFailure(MailFailure.Reason.TIMED_OUT);
        }).sendDue();

        assertThat(held).containsExactly(false);
        assertThat(Set.of(view(occasion + "a").attempts(), view(occasion + "b").attempts())).containsExactlyInAnyOrder(0, 1);
        assertThat(state.lastAttempt()).hasValueSatisfying(last -> assertThat(last.delivered()).isFalse());
    }

    @Test
    @Order(8)
    void givesUpInTheEndAndBeginsAnewOnRequest() {
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        MailRuns failing = runs(letter -> {
            throw new MailFailure(MailFailure.Reason.REFUSED);
        });
        for (int i = 0; i < 8; i++) {
            failing.sendDue();
            letTimePass(occasion);
        }
        NoticeView given = view(occasion);
        assertThat(given).extracting(NoticeView::state, NoticeView::attempts, NoticeView::error).containsExactly(NoticeState.GIVEN_UP, 6, NoticeError.REFUSED);

        deliveries.resend(given.id(), "admin");
        assertThatThrownBy(() -> deliveries.resend(given.id(), "admin")).isInstanceOf(Problem.class).hasMessageContaining("notice-not-resendable");
        runs.sendDue();
        assertThat(view(occasion).state()).isEqualTo(NoticeState.SENT);
        assertThat(journal.list("delivery", given.id(), PageRequest.of(0, 5)).getContent()).hasSize(1);
        assertThat(deliveries.list(NoticeChannel.MAIL, NoticeState.SENT, NoticeKind.DIGEST, 0).getContent()).extracting(NoticeView::id).contains(given.id());
    }

    @Test
    @Order(9)
    void givesUpAtOnceWhereTheRecipientIsRefusedOrGone() {
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        runs(letter -> {
            throw new MailFailure(MailFailure.Reason.RECIPIENT_REFUSED);
        }).sendDue();

        assertThat(view(occasion)).extracting(NoticeView::state, NoticeView::attempts).containsExactly(NoticeState.GIVEN_UP, 1);
    }

    private void together(CyclicBarrier start, AtomicInteger sent) {
        try {
            start.await();
            sent.addAndGet(runs.sendDue());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MailRuns runs(Consumer<OutgoingMail.Letter> server) {
        OutgoingMail fake = server::accept;
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("mail", fake));
        return new MailRuns(new ServerState(beans.getBeanProvider(OutgoingMail.class), beans.getBeanProvider(OutgoingSms.class), "https://hcp.example.org", notices), new Sending(queue), writer);
    }

    private void letTimePass(String about) {
        jdbc.sql("update notice set next_attempt_at = ? where dedup_key like ? and next_attempt_at is not null")
                .params(java.sql.Timestamp.from(clock.instant().minusSeconds(1)), "%" + about + "%").update();
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
