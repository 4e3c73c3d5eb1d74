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
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.IncomingMailbox.Verdict;
import io.haochaping.connector.api.MailFailure;
import io.haochaping.testing.Letters;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        })).isEqualTo(1);

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
        assertThat(letters.get(2).oversized()).isTrue();
        assertThat(letters.get(2).text()).isEmpty();
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
        return new ImapMailbox(new ImapSettings("127.0.0.1", SERVER.getImap().getPort(), false, "box", password, "INBOX", "haochaping", most, Duration.ofSeconds(20)));
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
