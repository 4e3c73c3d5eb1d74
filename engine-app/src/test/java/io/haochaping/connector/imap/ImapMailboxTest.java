package io.haochaping.connector.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;

import io.haochaping.connector.api.IncomingMailbox.Enclosure;
import io.haochaping.connector.api.IncomingMailbox.Extent;
import io.haochaping.connector.api.IncomingMailbox.Reading;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.IncomingMailbox.Verdict;
import io.haochaping.connector.api.MailFailure;
import io.haochaping.testing.Letters;
import jakarta.mail.Flags.Flag;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real mail server. */
class ImapMailboxTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

    private GreenMailUser box;

    @BeforeEach
    void open() {
        box = SERVER.setUser("box@example.org", "box", "secret");
    }

    @Test
    void showsTheOldestFirstAndPutsAwayWhatIsSettledAndNothingElse() throws Exception {
        deliver(Letters.text("一", "正文一"));
        deliver(Letters.text("二", "正文二"));
        deliver(Letters.text("三", "正文三"));

        List<String> seen = new ArrayList<>();
        assertThat(mailbox("secret", 1_000_000).read(2, letter -> {
            seen.add(letter.subject() + letter.text().strip() + letter.sender());
            return seen.size() == 1 ? Verdict.SETTLED : Verdict.LEFT;
        })).isEqualTo(new Reading(1, 1, 2));

        assertThat(seen).containsExactly("一正文一wang@example.org", "二正文二wang@example.org");
        assertThat(subjects()).containsExactly("二", "三");
        assertThat(SERVER.getManagers().getImapHostManager().getFolder(box, "haochaping").getMessageCount()).isEqualTo(1);
    }

    @Test
    void leavesALetterWhoseReaderFailsAndShowsItAgainUnderTheSameNumber() throws Exception {
        deliver(Letters.text("一", "正文"));
        List<String> ids = new ArrayList<>();
        assertThatThrownBy(() -> mailbox("secret", 1_000_000).read(9, letter -> {
            ids.add(letter.id());
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);

        mailbox("secret", 1_000_000).read(9, letter -> {
            ids.add(letter.id());
            return Verdict.SETTLED;
        });
        assertThat(ids).hasSize(2).containsOnly(ids.get(0));
        assertThat(subjects()).isEmpty();
    }

    @Test
    void readsFilesAndTextOfHtmlAndLeavesOutWhatIsTooLarge() throws Exception {
        deliver(Letters.with("附件", "请看附件", "说明.txt", "内容"));
        deliver(Letters.html("网页", "<style>x{}</style><p>您好</p><script>alert(1)</script>建议 &lt;增设&gt; 窗口"));
        deliver(Letters.text("太大", "字".repeat(20_000)));

        List<ReceivedLetter> letters = new ArrayList<>();
        mailbox("secret", 20_000).read(9, letter -> {
            letters.add(letter);
            return Verdict.LEFT;
        });
        assertThat(letters.get(0).enclosures()).extracting(Enclosure::fileName, file -> new String(file.content(), StandardCharsets.UTF_8))
                .containsExactly(tuple("说明.txt", "内容"));
        assertThat(letters.get(0).text()).contains("请看附件");
        assertThat(letters.get(1).text()).contains("您好", "建议 <增设> 窗口").doesNotContain("alert", "x{}");
        assertThat(letters).extracting(ReceivedLetter::extent, ReceivedLetter::omitted).containsExactly(tuple(Extent.WHOLE, 0), tuple(Extent.WHOLE, 0),
                tuple(Extent.TOO_LARGE, 0));
        assertThat(letters.get(2).text()).isEmpty();
        assertThat(letters.get(2).sender()).isEqualTo("wang@example.org");
    }

    @Test
    void showsThoseBehindBeforeThoseThatWereLeft() throws Exception {
        for (String subject : List.of("一", "二", "三", "四", "五")) {
            deliver(Letters.text(subject, "正文"));
        }
        ImapMailbox mailbox = mailbox("secret", 1_000_000);

        assertThat(seen(mailbox, 2, Verdict.LEFT)).containsExactly("一", "二");
        assertThat(seen(mailbox, 2, Verdict.LEFT)).containsExactly("三", "四");
        assertThat(seen(mailbox, 2, Verdict.SETTLED)).containsExactly("五", "一");
        assertThat(subjects()).containsExactly("二", "三", "四");
    }

    @Test
    void stopsWhereTheReaderHasEnoughAndBeginsThereTheNextTime() throws Exception {
        for (String subject : List.of("一", "二", "三")) {
            deliver(Letters.text(subject, "正文"));
        }
        ImapMailbox mailbox = mailbox("secret", 1_000_000);

        assertThat(seen(mailbox, 1, Verdict.LEFT)).containsExactly("一");
        assertThat(seen(mailbox, 9, Verdict.ENOUGH)).containsExactly("二");
        assertThat(subjects()).containsExactly("一", "二", "三");
        assertThat(SERVER.getManagers().getImapHostManager().getInbox(box).getMessages()).noneMatch(letter -> letter.isSet(Flag.SEEN));
        assertThat(seen(mailbox, 9, Verdict.SETTLED)).containsExactly("二", "三", "一");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: multipart/mixed", "Content-Type: multipart/mixed; boundary=\"", "Content-Type: text/plain; charset=\"no such\"", "Content-Type: ///",
            "Content-Transfer-Encoding: none-such", "From: <<>>@@,;", "From: =?no-such?B?!!!?=", "Subject: =?utf-8?Q?=FF=ZZ?=", "Date: yesterday", "Message-ID:", "no header at all"})
    void aMalformedLetterHoldsUpNoneOfTheOthers(String header) throws Exception {
        box.deliver(Letters.raw(header, "", "Content"));
        deliver(Letters.text("二", "正文"));

        assertThat(seen(mailbox("secret", 1_000_000), 9, Verdict.SETTLED)).hasSize(2).endsWith("二");
        assertThat(subjects()).isEmpty();
    }

    @Test
    void aLetterThatTheServerDoesNotGiveOutIsShownAsUnreadableAndPutAway() throws Exception {
        deliver(Letters.text("一", "正文"));
        deliver(Letters.text("二", "正文"));
        try (StubbornServer stubborn = new StubbornServer(SERVER.getImap().getPort())) {
            stubborn.refuse(command -> command.contains("FETCH 1 ") && command.contains("BODY.PEEK[]"));
            List<ReceivedLetter> letters = new ArrayList<>();
            assertThat(mailbox(stubborn.port()).read(9, letter -> {
                letters.add(letter);
                return Verdict.SETTLED;
            })).isEqualTo(new Reading(2, 0, 0));
            assertThat(letters).extracting(ReceivedLetter::extent, ReceivedLetter::subject, ReceivedLetter::sender, ReceivedLetter::text).containsExactly(
                    tuple(Extent.UNREADABLE, "一", "wang@example.org", ""), tuple(Extent.WHOLE, "二", "wang@example.org", "正文"));
        }
    }

    @Test
    void aLetterOfWhichTheServerGivesOutNothingIsShownTooUnderTheSameNumber() throws Exception {
        deliver(Letters.text("一", "正文"));
        deliver(Letters.text("二", "正文"));
        try (StubbornServer stubborn = new StubbornServer(SERVER.getImap().getPort())) {
            stubborn.refuse(command -> command.matches("\\S+ FETCH 1 .*(BODY|ENVELOPE|SIZE).*"));
            List<ReceivedLetter> letters = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                mailbox(stubborn.port()).read(9, letter -> {
                    letters.add(letter);
                    return Verdict.LEFT;
                });
            }
            assertThat(letters).extracting(ReceivedLetter::extent, ReceivedLetter::subject).containsExactly(tuple(Extent.UNREADABLE, ""), tuple(Extent.WHOLE, "二"),
                    tuple(Extent.UNREADABLE, ""), tuple(Extent.WHOLE, "二"));
            assertThat(letters.get(0).id()).isEqualTo(letters.get(2).id()).isNotEqualTo(letters.get(1).id());
        }
    }

    @Test
    void aLetterThatBreaksTheConnectionIsPassedTheNextTime() throws Exception {
        deliver(Letters.text("一", "正文"));
        deliver(Letters.text("二", "正文"));
        try (StubbornServer stubborn = new StubbornServer(SERVER.getImap().getPort())) {
            stubborn.breakOffAt(command -> command.contains("FETCH 1 ") && command.contains("BODY.PEEK[]"));
            ImapMailbox mailbox = mailbox(stubborn.port());
            assertThatThrownBy(() -> seen(mailbox, 9, Verdict.SETTLED)).hasMessage("UNREACHABLE");
            assertThat(seen(mailbox, 1, Verdict.SETTLED)).containsExactly("二");
            assertThat(subjects()).containsExactly("一");

            stubborn.breakOffAt(command -> false);
            assertThat(seen(mailbox, 9, Verdict.SETTLED)).containsExactly("一");
        }
    }

    @Test
    void givesUpAServerThatDoesNotAnswerAndPassesTheLetter() throws Exception {
        deliver(Letters.text("一", "正文"));
        deliver(Letters.text("二", "正文"));
        try (StubbornServer stubborn = new StubbornServer(SERVER.getImap().getPort())) {
            stubborn.ignore(command -> command.contains("FETCH 1 ") && command.contains("BODY.PEEK[]"));
            ImapMailbox mailbox = mailbox(stubborn.port(), "secret", 1_000_000, Duration.ofSeconds(2));
            assertThatThrownBy(() -> seen(mailbox, 9, Verdict.SETTLED)).hasMessage("UNREACHABLE");
            assertThat(seen(mailbox, 1, Verdict.SETTLED)).containsExactly("二");
        }
    }

    @Test
    void aLetterThatCannotBePutAwayIsLeftAndTheOthersAreNot() throws Exception {
        deliver(Letters.text("一", "正文"));
        deliver(Letters.text("二", "正文"));
        try (StubbornServer stubborn = new StubbornServer(SERVER.getImap().getPort())) {
            stubborn.refuse(command -> command.contains("COPY 1 "));
            assertThat(mailbox(stubborn.port()).read(9, letter -> Verdict.SETTLED)).isEqualTo(new Reading(1, 1, 1));
        }
        assertThat(subjects()).containsExactly("一");
    }

    @Test
    void countsWhatItLeavesOut() throws Exception {
        deliver(Letters.nested("深", "底", 50));
        deliver(Letters.parts("多", 60));
        deliver(Letters.forwarding("转发", "请看下面", Letters.text("原件", "原文")));

        List<ReceivedLetter> letters = new ArrayList<>();
        mailbox("secret", 1_000_000).read(9, letter -> {
            letters.add(letter);
            return Verdict.SETTLED;
        });
        assertThat(letters).extracting(ReceivedLetter::subject, ReceivedLetter::omitted).containsExactly(tuple("深", 1), tuple("多", 11), tuple("转发", 1));
        assertThat(letters.get(0).text()).isEmpty();
        assertThat(letters.get(1).text()).contains("第49段。").doesNotContain("第50段。");
        assertThat(letters.get(2).text()).contains("请看下面").doesNotContain("原文");
    }

    @ParameterizedTest
    @CsvSource({"Auto-Submitted,auto-replied,true", "Auto-Submitted,no,false", "Precedence,bulk,true", "Return-Path,<>,true", "List-Id,<a.example.org>,true",
            "X-Priority,1,false"})
    void knowsWhatAMachineWrote(String header, String value, boolean automatic) throws Exception {
        MimeMessage message = Letters.text("不在办公室", "我在休假");
        message.setHeader(header, value);
        deliver(message);
        mailbox("secret", 1_000_000).read(9, letter -> {
            assertThat(letter.automatic()).isEqualTo(automatic);
            return Verdict.SETTLED;
        });
        assertThat(subjects()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithTheServer() {
        assertThatThrownBy(() -> mailbox("guess", 1000).read(1, letter -> Verdict.LEFT)).isInstanceOf(MailFailure.class).hasMessage("LOGIN_REFUSED");
        ImapMailbox nowhere = new ImapMailbox(new ImapSettings("127.0.0.1", 1, false, "box", "secret", "INBOX", "done", 1000, Duration.ofSeconds(2)));
        assertThatThrownBy(() -> nowhere.read(1, letter -> Verdict.LEFT)).hasMessage("UNREACHABLE");
    }

    private ImapMailbox mailbox(String password, int most) {
        return mailbox(SERVER.getImap().getPort(), password, most);
    }

    private static ImapMailbox mailbox(int port) {
        return mailbox(port, "secret", 1_000_000);
    }

    private static ImapMailbox mailbox(int port, String password, int most) {
        return mailbox(port, password, most, Duration.ofSeconds(20));
    }

    private static ImapMailbox mailbox(int port, String password, int most, Duration timeout) {
        return new ImapMailbox(new ImapSettings("127.0.0.1", port, false, "box", password, "INBOX", "haochaping", most, timeout));
    }

    private static List<String> seen(ImapMailbox mailbox, int most, Verdict verdict) {
        List<String> seen = new ArrayList<>();
        mailbox.read(most, letter -> {
            seen.add(letter.subject());
            return verdict;
        });
        return seen;
    }

    private void deliver(MimeMessage message) throws Exception {
        message.saveChanges();
        box.deliver(message);
    }

    private List<String> subjects() throws Exception {
        List<String> left = new ArrayList<>();
        for (StoredMessage stored : SERVER.getManagers().getImapHostManager().getInbox(box).getMessages()) {
            left.add(stored.getMimeMessage().getSubject());
        }
        return left;
    }
}
