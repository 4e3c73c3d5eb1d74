package io.haochaping.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Letters as people write them to a mailbox. */
public final class Letters {

    private Letters() {
    }

    public static MimeMessage text(String subject, String text) throws MessagingException {
        return letter(subject, text, false, false).getMimeMessage();
    }

    public static MimeMessage html(String subject, String html) throws MessagingException {
        return letter(subject, html, true, false).getMimeMessage();
    }

    public static MimeMessage with(String subject, String text, String fileName, String content) throws MessagingException {
        MimeMessageHelper letter = letter(subject, text, false, true);
        letter.addAttachment(fileName, new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)), "application/octet-stream");
        return letter.getMimeMessage();
    }

    /** As it came over the wire, however malformed. */
    public static MimeMessage raw(String... lines) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /** A text inside as many envelopes. */
    public static MimeMessage nested(String subject, String text, int depth) throws MessagingException {
        MimeBodyPart inner = new MimeBodyPart();
        inner.setText(text, StandardCharsets.UTF_8.name());
        MimeMultipart outer = new MimeMultipart(inner);
        for (int i = 1; i < depth; i++) {
            MimeBodyPart envelope = new MimeBodyPart();
            envelope.setContent(outer);
            outer = new MimeMultipart(envelope);
        }
        return filled(subject, outer);
    }

    /** As many short texts beside each other. */
    public static MimeMessage parts(String subject, int count) throws MessagingException {
        MimeMultipart all = new MimeMultipart();
        for (int i = 1; i <= count; i++) {
            MimeBodyPart part = new MimeBodyPart();
            part.setText("第" + i + "段。", StandardCharsets.UTF_8.name());
            all.addBodyPart(part);
        }
        return filled(subject, all);
    }

    /** A text and another letter under it, not as a file. */
    public static MimeMessage forwarding(String subject, String text, MimeMessage other) throws MessagingException {
        other.saveChanges();
        MimeBodyPart own = new MimeBodyPart();
        own.setText(text, StandardCharsets.UTF_8.name());
        MimeBodyPart forwarded = new MimeBodyPart();
        forwarded.setContent(other, "message/rfc822");
        forwarded.setDisposition(Part.INLINE);
        return filled(subject, new MimeMultipart(own, forwarded));
    }

    private static MimeMessage filled(String subject, MimeMultipart content) throws MessagingException {
        MimeMessage message = text(subject, "-");
        message.setContent(content);
        return message;
    }

    private static MimeMessageHelper letter(String subject, String text, boolean html, boolean files) throws MessagingException {
        MimeMessageHelper letter = new MimeMessageHelper(new MimeMessage((Session) null), files, StandardCharsets.UTF_8.name());
        letter.setFrom("wang@example.org");
        letter.setTo("box@example.org");
        letter.setSubject(subject);
        letter.setText(text, html);
        letter.setSentDate(new Date());
        return letter;
    }
}
