package io.haochaping.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.connector.sms.fake.FakeSms;
import io.haochaping.journal.Journal;
import io.haochaping.testing.Hall;

/** The outbox with a mail server behind it. Nothing runs by itself: each test sends when it wants to. */
abstract class NoticeScene {

    static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final FakeSms SMS = new FakeSms(0, "hcp", "secret");
    static final String OFFICER = "officer-district";

    @LocalServerPort
    int port;
    @Autowired
    Clock clock;
    @Autowired
    Outbox outbox;
    @Autowired
    MailRuns runs;
    @Autowired
    StoredNotices notices;
    @Autowired
    Inbox inbox;
    @Autowired
    Journal journal;
    @Autowired
    IdentityService identities;
    @Autowired
    PlatformTransactionManager transactions;
    @Autowired
    JdbcClient jdbc;

    final String occasion = UUID.randomUUID().toString();
    Hall hall;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        settings.add("hcp.mail.from", () -> "hcp@example.org");
        settings.add("hcp.base-url", () -> "https://hcp.example.org/");
        settings.add("hcp.sms.url", SMS::url);
        settings.add("hcp.sms.app-id", () -> "hcp");
        settings.add("hcp.sms.secret", () -> "secret");
        settings.add("hcp.sms.timeout", () -> "PT3S");
        settings.add("hcp.invitation.sms.channels", () -> "demo-window");
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

    void tell(NoticeKind kind, String account, String about) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> outbox.tell(kind, List.of(account), about,
                Map.of("date", "2026-01-05", "count", "1", "unclaimed", "0", "deadline", "CONTACT", "caseNo", "CP-1")));
    }

    int rows(String about) {
        return jdbc.sql("select count(*) from notice where dedup_key like ?").param("%:" + about + ":%").query(Integer.class).single();
    }

    NoticeView view(String about) {
        String id = jdbc.sql("select id from notice where channel = 'MAIL' and dedup_key like ?").param("%:" + about + ":%").query(String.class).single();
        return notices.findById(id).orElseThrow().view();
    }

    static List<String> mailsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages()).filter(message -> recipient(message).equals(address)).map(NoticeScene::text).toList();
    }

    static String recipient(MimeMessage message) {
        try {
            return message.getRecipients(RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    static String text(MimeMessage message) {
        try {
            return message.getSubject() + "\n" + message.getContent();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
