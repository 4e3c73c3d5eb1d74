package io.haochaping.testing;

import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
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
