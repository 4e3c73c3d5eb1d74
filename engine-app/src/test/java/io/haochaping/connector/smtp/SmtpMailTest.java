package io.haochaping.connector.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.MailFailure.Reason;
import io.haochaping.connector.api.OutgoingMail.Letter;
import io.haochaping.testing.RareText;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Against a real mail server, and against servers that refuse, hang, or are not there. */
class SmtpMailTest {

    private static final Letter LETTER = new Letter("notice-1", "officer@example.org", "新任务：先行联系", "正文");
    private static final int PATIENCE = 1000;

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    void deliversTextsOutsideOfAscii() throws Exception {
        mail(SERVER.getSmtp().getPort()).send(new Letter("notice-1", "officer@example.org", "任务 " + RareText.SAMPLE, "第一行\n" + RareText.SAMPLE));

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("任务 " + RareText.SAMPLE);
        assertThat(arrived.getContent().toString()).contains("第一行", RareText.SAMPLE);
        assertThat(arrived.getContentType()).startsWith("text/plain");
        assertThat(arrived.getMessageID()).isEqualTo("<notice-1@example.org>");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(arrived.getFrom()[0]).hasToString("hcp@example.org");
    }

    @Test
    void keepsItsNumberWhenItIsSentAgain() throws Exception {
        mail(SERVER.getSmtp().getPort()).send(LETTER);
        mail(SERVER.getSmtp().getPort()).send(LETTER);

        assertThat(SERVER.getReceivedMessages()).extracting(MimeMessage::getMessageID).containsExactly("<notice-1@example.org>", "<notice-1@example.org>");
    }

    @Test
    void letsNoSubjectBeginAHeader() throws Exception {
        mail(SERVER.getSmtp().getPort()).send(new Letter("notice-1", "officer@example.org", "任务\r\nBcc: other@example.org\r\n\r\nText", "正文"));

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(arrived.getHeader("Bcc")).isNull();
        assertThat(GreenMailUtil.getBody(arrived)).doesNotContain("Bcc");
    }

    @Test
    void letsNoRecipientBeTwo() {
        for (String to : new String[] {"a@example.org, b@example.org", "a@example.org\r\nBcc: b@example.org", "no address"}) {
            assertThat(reason(SERVER.getSmtp().getPort(), new Letter("notice-1", to, "任务", "正文"))).as(to).isEqualTo(Reason.RECIPIENT_REFUSED);
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void tellsARecipientWhomTheServerDoesNotWant() throws Exception {
        try (ServerSocket server = refusing("550 no such user officer@example.org")) {
            assertThat(reason(server.getLocalPort(), LETTER)).isEqualTo(Reason.RECIPIENT_REFUSED);
        }
    }

    @Test
    void takesARecipientWhomTheServerWantsLaterForARefusalOfNow() throws Exception {
        try (ServerSocket server = refusing("451 try again later")) {
            assertThat(reason(server.getLocalPort(), LETTER)).isEqualTo(Reason.REFUSED);
        }
    }

    @Test
    void tellsAServerThatIsNotThere() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThat(reason(port, LETTER)).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void waitsForAServerThatHangsNoLongerThanItsPatience() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Instant before = Instant.now();

            assertThat(reason(silent.getLocalPort(), LETTER)).isEqualTo(Reason.TIMED_OUT);
            assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofMillis(4 * PATIENCE));
        }
    }

    @Test
    void repeatsNothingOfWhatTheServerSaid() throws Exception {
        try (ServerSocket server = refusing("550 no such user officer@example.org")) {
            MailFailure failure = catchThrowableOfType(MailFailure.class, () -> mail(server.getLocalPort()).send(LETTER));

            assertThat(failure).hasNoCause().hasMessage("RECIPIENT_REFUSED");
            assertThat(LETTER.toString()).doesNotContain("officer@", "新任务");
        }
    }

    private static Reason reason(int port, Letter letter) {
        return catchThrowableOfType(MailFailure.class, () -> mail(port).send(letter)).reason();
    }

    private static SmtpMail mail(int port) throws AddressException {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        Properties limits = sender.getJavaMailProperties();
        limits.put("mail.smtp.connectiontimeout", PATIENCE);
        limits.put("mail.smtp.timeout", PATIENCE);
        limits.put("mail.smtp.writetimeout", PATIENCE);
        return new SmtpMail(sender, "hcp@example.org");
    }

    /** A server that answers every recipient the same. */
    private static ServerSocket refusing(String answer) throws IOException {
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread talking = new Thread(() -> talk(server, answer));
        talking.setDaemon(true);
        talking.start();
        return server;
    }

    private static void talk(ServerSocket server, String answer) {
        try (Socket client = server.accept(); PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
                BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            out.print("220 test\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? answer : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }
}
