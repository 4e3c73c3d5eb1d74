package io.haochaping.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.haochaping.connector.api.IncomingMailbox;
import io.haochaping.connector.api.IncomingMailbox.Extent;
import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.IncomingMailbox.Verdict;
import io.haochaping.connector.api.MailFailure.Reason;
import io.haochaping.connector.imap.ImapMailbox;
import io.haochaping.connector.imap.ImapSettings;
import io.haochaping.improvement.ArrivedComments;
import io.haochaping.personaldata.Cipher;
import io.haochaping.testing.Hall;
import io.haochaping.testing.Letters;
import jakarta.mail.Flags.Flag;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From a letter in a mailbox to the matter, on either database. */
abstract class MailboxCases {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final String about = "建议" + UUID.randomUUID();

    @LocalServerPort
    private int port;
    @Autowired
    private MailboxRuns runs;
    @Autowired
    private LetterDesk desk;
    @Autowired
    private StoredLetters letters;
    @Autowired
    private LastReadings readings;
    @Autowired
    private Today today;
    @Autowired
    private ObjectProvider<IncomingMailbox> none;
    @Autowired
    private ArrivedComments comments;
    @Autowired
    private Cipher cipher;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;
    private GreenMailUser box;
    private IncomingMailbox mailbox;
    private List<String> before;

    @BeforeEach
    void open() {
        server.start();
        box = server.setUser("box@example.org", "box", "secret");
        mailbox = mailbox(1_000_000);
        before = Stream.concat(jdbc.sql("select letter_hash from mailbox_letter").query(String.class).list().stream(), Stream.of("-")).toList();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void aLetterBecomesAMatterWithItsFilesOnce() throws Exception {
        deliver(Letters.with(about, "窗口太少，请增设", "现场.txt", "排队三十人"));
        deliver(Letters.with(about + "之二", "请看附件", "工具.exe", "MZ\u0000\u0001"));
        assertThat(runs.read(mailbox, "district")).isEqualTo(2);
        assertThat(runs.read(mailbox, "district")).isZero();

        List<String> matters = registered();
        assertThat(matters).hasSize(2);
        Hall hall = new Hall(port, clock);
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(0))).contains(about, "窗口太少，请增设", "wang@example.org", "现场.txt");
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(1))).contains("另有 1 个附件不符合要求").doesNotContain("工具.exe");
        assertThat(hall.page("auditor", "/improvements/" + matters.get(0))).contains("窗口太少，请增设").doesNotContain("wang@example.org");
        assertThat(jdbc.sql("select title from improvement where improvement_no in (:matters)").param("matters", matters).query(String.class).list()).allMatch("电子邮件来信"::equals);
    }

    @Test
    void aLetterThatWasCommittedAndNotPutAwayIsKnownAgain() throws Exception {
        deliver(Letters.text(about, "请增设窗口"));
        assertThatThrownBy(() -> mailbox.read(9, letter -> {
            desk.take(letter, "district");
            throw new IllegalStateException("as if the node died");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(registered()).hasSize(1);

        assertThat(runs.read(mailbox, "district")).isEqualTo(1);
        assertThat(registered()).hasSize(1);
    }

    @Test
    void aLetterThatCannotBeRegisteredStays() throws Exception {
        deliver(Letters.text(about, "请增设窗口"));
        assertThat(runs.read(mailbox, "nowhere")).isZero();
        assertThat(registered()).isEmpty();
        assertThat(runs.read(mailbox, "district")).isEqualTo(1);
        assertThat(registered()).hasSize(1);
    }

    @Test
    void machinesArePutAwayAndRegisterNothing() throws Exception {
        MimeMessage reply = Letters.text("Re: " + about, "我在休假");
        reply.setHeader("Auto-Submitted", "auto-replied");
        deliver(reply);
        assertThat(runs.read(mailbox, "district")).isEqualTo(1);
        assertThat(registered()).isEmpty();
    }

    @Test
    void aFloodOfOneSenderIsPutAway() throws Exception {
        MailboxRuns strict = limited(2, Integer.MAX_VALUE);
        for (int i = 0; i < 3; i++) {
            deliver(from(about.substring(2), Letters.text(about + i, "轰炸")));
        }
        assertThat(strict.read(mailbox, "district")).isEqualTo(3);
        assertThat(registered()).hasSize(2);
    }

    @Test
    void aFloodOfManySendersFillsTheDayAndTheRestStaysUntouchedUntilTheNextOne() throws Exception {
        MailboxRuns strict = limited(20, today.registered() + 5);
        for (int i = 0; i < 30; i++) {
            deliver(from(i + about.substring(2), Letters.text(about + i, "轰炸")));
        }
        assertThat(strict.read(mailbox, "district")).isEqualTo(5);
        assertThat(strict.read(mailbox, "district")).isZero();
        assertThat(registered()).hasSize(5);
        assertThat(server.getManagers().getImapHostManager().getInbox(box).getMessages()).hasSize(25).noneMatch(letter -> letter.isSet(Flag.SEEN));
        assertThat(readings.last().waiting()).isEqualTo(25);

        Clock tomorrow = Clock.offset(clock, Duration.ofDays(1));
        assertThat(limited(20, 5, tomorrow).read(mailbox, "district")).isEqualTo(5);
        assertThat(registered()).hasSize(10);
    }

    @Test
    void whatCannotBeKeptIsSaidInTheMatter() throws Exception {
        deliver(Letters.nested(about + "深", "底", 50));
        deliver(Letters.forwarding(about + "转发", "请看下面", Letters.text("原件", "原文")));
        deliver(Letters.with(about + "大", "见附件", "大.txt", "x".repeat(1_000_000)));
        assertThat(runs.read(mailbox, "district")).isEqualTo(3);
        deliver(Letters.with(about + "超限", "见附件", "超限.txt", "x".repeat(10_500_000)));
        assertThat(runs.read(mailbox(15_728_640), "district")).isEqualTo(1);

        List<String> matters = registered();
        assertThat(matters).hasSize(4);
        Hall hall = new Hall(port, clock);
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(0))).contains(about + "深", "有 1 处内容未读取");
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(1))).contains("请看下面", "有 1 处内容未读取").doesNotContain("原文");
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(2))).contains(about + "大", "来信过大");
        assertThat(hall.page("coordinator-district", "/improvements/" + matters.get(3))).contains(about + "超限", "另有 1 个附件不符合要求");
    }

    @Test
    void aLetterThatNobodyCanReadIsRegisteredAsSuch() {
        IncomingMailbox unreadable = (most, reader) -> {
            reader.read(new ReceivedLetter(about, "", null, "", "", null, false, Extent.UNREADABLE, 0, List.of()));
            return new Reading(1, 0, 0);
        };
        runs.read(unreadable, "district");

        assertThat(registered()).hasSize(1);
        assertThat(new Hall(port, clock).page("coordinator-district", "/improvements/" + registered().get(0))).contains("来信无法读取，请在邮箱中查看");
    }

    @Test
    void aFailureIsKeptUntilTheMailboxIsReadAgain() {
        Instant before = clock.instant();
        server.stop();
        assertThat(runs.read(mailbox, "district")).isZero();
        assertThat(readings.last().error()).isEqualTo(Reason.UNREACHABLE);
        assertThat(readings.last().failedAt()).isBetween(before, clock.instant());

        readings.done(new Reading(0, 0, 0));
        assertThat(readings.last().error()).isNull();
        assertThat(readings.last().readAt()).isBetween(before, clock.instant());
    }

    private MailboxRuns limited(int perSender, int perDay) {
        return limited(perSender, perDay, clock);
    }

    private MailboxRuns limited(int perSender, int perDay, Clock time) {
        MailboxSettings settings = new MailboxSettings("district", perSender, perDay);
        LetterDesk strict = new LetterDesk(letters, comments, new Today(letters, time), settings, cipher, time) {
            @Override
            public Verdict take(ReceivedLetter letter, String jurisdiction) {
                return new TransactionTemplate(transactions).execute(status -> super.take(letter, jurisdiction));
            }
        };
        return new MailboxRuns(none, strict, readings, settings);
    }

    private IncomingMailbox mailbox(int most) {
        return new ImapMailbox(new ImapSettings("127.0.0.1", server.getImap().getPort(), false, "box", "secret", "INBOX", "haochaping", most, Duration.ofSeconds(20)));
    }

    private static MimeMessage from(String sender, MimeMessage letter) throws MessagingException {
        letter.setFrom("flood-" + sender + "@example.org");
        return letter;
    }

    private void deliver(MimeMessage message) throws Exception {
        message.saveChanges();
        box.deliver(message);
    }

    /** Matters of this test: what was read since it began is known by the letters that it delivered. */
    private List<String> registered() {
        return jdbc.sql("select l.improvement_no from mailbox_letter l where l.improvement_no is not null and l.letter_hash not in (:before) order by l.improvement_no")
                .param("before", before).query(String.class).list();
    }
}
