package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.OutgoingMail;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import io.haochaping.notification.MailQueue.Taken;
import io.haochaping.testing.Hall;

/** The outbox with a mail server behind it, on either database. Nothing runs by itself: each test sends when it wants to. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class NoticeCases {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String OFFICER = "officer-district";
    private static final String REVIEWER = "reviewer-secret@example.org";

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private Outbox outbox;
    @Autowired
    private MailQueue queue;
    @Autowired
    private MailRuns runs;
    @Autowired
    private LetterWriter writer;
    @Autowired
    private StoredNotices notices;
    @Autowired
    private OutgoingMail mail;
    @Autowired
    private Deliveries deliveries;
    @Autowired
    private Inbox inbox;
    @Autowired
    private ReviewerContacts contacts;
    @Autowired
    private Templates templates;
    @Autowired
    private Journal journal;
    @Autowired
    private MorningDigests digests;
    @Autowired
    private MailState state;
    @Autowired
    private IdentityService identities;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private DataSource dataSource;
    @Autowired
    private JdbcClient jdbc;

    private final String occasion = UUID.randomUUID().toString();
    private Hall hall;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("hcp.mail.from", () -> "hcp@example.org");
        settings.add("hcp.base-url", () -> "https://hcp.example.org/");
        settings.add("spring.quartz.auto-startup", () -> "false");
    }

    @BeforeEach
    void giveEverybodyAnAddress() throws Exception {
        hall = new Hall(port, clock);
        for (String account : List.of(OFFICER, "officer2-district", "leader-district", "coordinator-district", "clerk-district", "officer-tax", "supervisor")) {
            User user = identities.createUserQuery().userId(account).singleResult();
            user.setEmail(account + "@example.org");
            identities.saveUser(user);
        }
        runs.sendDue();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    @Order(1)
    void tellsOfACaseWhomItConcernsAndNobodyElse() throws Exception {
        String caseNo = hall.badReview();
        String reviewId = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("reviewId").asText();
        contacts.subscribe(reviewId, REVIEWER);
        life(caseNo);
        runs.sendDue();

        assertThat(told(caseNo, OFFICER)).contains("TASK_OPENED");
        assertThat(told(caseNo, "leader-district")).containsExactly("TASK_OPENED");
        assertThat(told(caseNo, "coordinator-district")).containsExactly("TASK_OPENED");
        assertThat(told(caseNo, "clerk-district")).containsExactlyInAnyOrder("RATED_RECEIVED", "RATED_OUTCOME");
        assertThat(accounts(caseNo)).noneMatch(account -> account.contains("-tax")).doesNotContain("supervisor", "admin", "auditor", "arbiter-district");
        assertThat(jdbc.sql("select kind from notice where review_id = ? order by created_at, kind").param(reviewId).query(String.class).list())
                .containsExactlyInAnyOrder("REVIEWER_RECEIVED", "REVIEWER_ANSWERED", "REVIEWER_CLOSED");
        assertThat(jdbc.sql("select count(*) from notice where facts like ? and account = ? and kind = 'TASK_OPENED' and channel = 'INBOX'")
                .params("%" + caseNo + "%", OFFICER).query(Integer.class).single()).as("contact, verification, rectification, visit").isEqualTo(4);

        assertThat(mailsTo("clerk-district@example.org")).hasSize(2).allSatisfy(text -> assertThat(text).contains(caseNo, "https://hcp.example.org/cases/")
                .doesNotContain("不动产", "11150800", "王小明", "138", "09:"));
        assertThat(mailsTo("officer-tax@example.org")).isEmpty();
        assertThat(mailsTo(REVIEWER)).hasSize(3).allSatisfy(text -> assertThat(text).contains("https://hcp.example.org/receipt/").doesNotContain(caseNo, OFFICER));
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(NoticeCases::subject)).noneMatch(subject -> subject.contains("不动产")
                || subject.contains("王小明") || subject.contains("receipt"));
    }

    @Test
    @Order(2)
    void keepsNothingPersonalInItsTables() {
        for (String table : List.of("notice", "reviewer_contact", "notice_opt_out", "notice_template")) {
            for (Map<String, Object> row : jdbc.sql("select * from " + table).query().listOfRows()) {
                row.values().forEach(value -> assertThat(value instanceof byte[] bytes ? new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) : String.valueOf(value))
                        .doesNotContain("王小明", "13800138000", REVIEWER, "/receipt/"));
            }
        }
        String receipt = jdbc.sql("select receipt from review").query(String.class).list().get(0);
        assertThat(jdbc.sql("select count(*) from notice where facts like ? or dedup_key like ?").params("%" + receipt + "%", "%" + receipt + "%")
                .query(Integer.class).single()).isZero();
    }

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
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(NoticeCases::number)).hasSize(60).doesNotHaveDuplicates();
        assertThat(state.lastAttempt()).hasValueSatisfying(last -> assertThat(last.delivered()).isTrue());
    }

    @Test
    @Order(6)
    void sendsAgainUnderTheSameNumberWhereTheSenderDied() {
        tell(NoticeKind.DIGEST, OFFICER, occasion);
        Taken taken = queue.take(10).get(0);
        mail.send(writer.write(taken.notice()).orElseThrow());
        assertThat(runs.sendDue()).as("while the first sender may live").isZero();
        letTimePass(occasion);

        assertThat(runs.sendDue()).isEqualTo(1);
        queue.failed(taken, NoticeError.TIMED_OUT);
        assertThat(view(occasion).state()).as("a late answer of the first sender").isEqualTo(NoticeState.SENT);
        assertThat(Arrays.stream(SERVER.getReceivedMessages()).map(NoticeCases::number).distinct()).hasSize(1);
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

    @Test
    @Order(10)
    void leavesOutMailsThatAPersonDoesNotWantExceptThoseThatMustBe() {
        inbox.mail(OFFICER, Set.of());
        try {
            tell(NoticeKind.TASK_OPENED, OFFICER, occasion + "task");
            tell(NoticeKind.DEADLINE_PASSED, OFFICER, occasion + "late");
            assertThat(rows(occasion + "task")).as("inbox only").isEqualTo(1);
            assertThat(rows(occasion + "late")).isEqualTo(2);
        } finally {
            inbox.mail(OFFICER, new HashSet<>(EnumSet.allOf(NoticeKind.class)));
        }
        assertThat(inbox.mailed(OFFICER)).contains(NoticeKind.TASK_OPENED);
    }

    @Test
    @Order(11)
    void forgetsAReviewerWhoWishesNoMails() {
        String caseNo = hall.badReview();
        String reviewId = hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("reviewId").asText();
        contacts.subscribe(reviewId, REVIEWER);
        contacts.subscribe(reviewId, REVIEWER);
        assertThat(contacts.isSubscribed(reviewId)).isTrue();

        contacts.unsubscribe(reviewId);
        runs.sendDue();

        assertThat(contacts.isSubscribed(reviewId)).isFalse();
        assertThat(mailsTo(REVIEWER)).isEmpty();
        assertThat(jdbc.sql("select state from notice where review_id = ?").param(reviewId).query(String.class).list()).containsExactly("GIVEN_UP");
        assertThatThrownBy(() -> contacts.subscribe(reviewId, "no address")).isInstanceOf(Problem.class);
    }

    @Test
    @Order(12)
    void keepsEditedTemplatesApartFromShippedOnes() {
        Templates.Current before = templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE);
        NoticeText text = new NoticeText("今日 {{count}} 件", "清单：\n{{tasks}}\n{{link}}");
        templates.change(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, text, before.version(), "admin");

        assertThat(templates.text(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE)).isEqualTo(text);
        assertThatThrownBy(() -> templates.change(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, text, before.version(), "admin"))
                .hasMessageContaining("changed-meanwhile");
        long version = templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE).version();
        templates.reset(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE, version, "admin");
        assertThat(templates.current(NoticeKind.DIGEST, Locale.SIMPLIFIED_CHINESE)).satisfies(now -> {
            assertThat(now.text()).isEqualTo(before.text());
            assertThat(now.version()).as("never a version that somebody may still hold").isGreaterThan(version);
        });
        assertThat(journal.list("template", "DIGEST.zh", PageRequest.of(0, 5)).getContent()).hasSize(2);
    }

    @Test
    @Order(20)
    void waitsForTheMorningInQuietHours() {
        advanceTo("2026-01-07T22:00:00+08:00");
        tell(NoticeKind.DEADLINE_PASSED, OFFICER, occasion);
        assertThat(runs.sendDue()).isZero();
        assertThat(inbox.of(OFFICER, 0).getContent()).extracting(NoticeView::kind).contains(NoticeKind.DEADLINE_PASSED);

        advanceTo("2026-01-08T08:00:00+08:00");
        runs.sendDue();
        assertThat(view(occasion).state()).isEqualTo(NoticeState.SENT);
    }

    @Test
    @Order(21)
    void listsTheTasksOfTheDayOnWorkingDaysOnly() {
        String caseNo = hall.badReview();
        hall.claim(OFFICER, hall.task(OFFICER, caseNo, "Task_ContactReviewer"));

        assertThat(digestAfter("2026-02-14T08:29:00+08:00")).as("too early").isZero();
        assertThat(digestAfter("2026-02-14T08:31:00+08:00")).as("a Saturday worked for the Spring Festival").isEqualTo(1);
        assertThat(digestAfter("2026-02-14T10:00:00+08:00")).as("again").isEqualTo(1);
        assertThat(digestAfter("2026-02-16T09:00:00+08:00")).as("a Monday off").isZero();
        assertThat(digestAfter("2026-02-24T09:00:00+08:00")).isEqualTo(1);
        assertThat(told(caseNo, OFFICER)).contains("DIGEST", "DEADLINE_NEAR", "DEADLINE_PASSED");
        assertThat(told(caseNo, "leader-district")).contains("DEADLINE_PASSED", "ORDER_ISSUED").doesNotContain("DIGEST");
        assertThat(told(caseNo, "coordinator-district")).contains("DEADLINE_PASSED", "ORDER_ISSUED");
        assertThat(told(caseNo, "clerk-district")).containsExactly("RATED_RECEIVED");
    }

    private int digestAfter(String time) {
        advanceTo(time);
        digests.writeToday();
        digests.writeToday();
        return jdbc.sql("select count(*) from notice where account = ? and kind = 'DIGEST' and channel = 'INBOX' and dedup_key like ?")
                .params(OFFICER, "DIGEST:" + time.substring(0, 10) + ":%").query(Integer.class).single();
    }

    private void life(String caseNo) {
        hall.handle(OFFICER, caseNo, "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已联系", "contactedAt", hall.now()));
        hall.handle(OFFICER, caseNo, "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "属实"));
        hall.handle(OFFICER, caseNo, "Task_Rectify", Map.of("rectification", "已整改"));
        hall.handle("leader-district", caseNo, "Task_SignOff", Map.of("signedOff", true));
        hall.handle(OFFICER, caseNo, "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        hall.handle("coordinator-district", caseNo, "Task_FileCase", Map.of("filingAccepted", true));
    }

    private void advanceTo(String time) {
        assertThat(hall.post("admin", "/api/demo/clock", Map.of("now", time)).status()).isEqualTo(200);
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
        return new MailRuns(new ServerState(beans.getBeanProvider(OutgoingMail.class), "https://hcp.example.org", notices), queue, writer);
    }

    private void tell(NoticeKind kind, String account, String about) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.tell(kind, List.of(account), about,
                Map.of("date", "2026-01-05", "count", "1", "unclaimed", "0", "deadline", "CONTACT", "caseNo", "CP-1")));
    }

    private void letTimePass(String about) {
        jdbc.sql("update notice set next_attempt_at = ? where dedup_key like ? and next_attempt_at is not null")
                .params(java.sql.Timestamp.from(clock.instant().minusSeconds(1)), "%" + about + "%").update();
    }

    private int rows(String about) {
        return jdbc.sql("select count(*) from notice where dedup_key like ?").param("%:" + about + ":%").query(Integer.class).single();
    }

    private NoticeView view(String about) {
        String id = jdbc.sql("select id from notice where channel = 'MAIL' and dedup_key like ?").param("%:" + about + ":%").query(String.class).single();
        return notices.findById(id).orElseThrow().view();
    }

    private List<String> told(String caseNo, String account) {
        return jdbc.sql("select distinct kind from notice where facts like ? and account = ?").params("%" + caseNo + "%", account).query(String.class).list();
    }

    private List<String> accounts(String caseNo) {
        return jdbc.sql("select distinct account from notice where facts like ?").param("%" + caseNo + "%").query(String.class).list();
    }

    private static List<String> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages()).filter(message -> recipient(message).equals(address)).map(NoticeCases::text).toList();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String number(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String subject(MimeMessage message) {
        try {
            return message.getSubject();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
