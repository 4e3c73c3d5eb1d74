package io.haochaping.connector.smtp;

import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.MailFailure.Reason;
import io.haochaping.connector.api.OutgoingMail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by SMTP. The time limits are those of the mail sender ({@code spring.mail.properties.mail.smtp.*timeout}). */
class SmtpMail implements OutgoingMail {

    private final JavaMailSender server;
    private final InternetAddress from;

    SmtpMail(JavaMailSender server, String from) throws AddressException {
        this.server = server;
        this.from = new InternetAddress(from, true);
    }

    @Override
    public void send(Letter letter) {
        try {
            server.send(written(letter));
        } catch (MessagingException malformed) {
            throw new MailFailure(Reason.RECIPIENT_REFUSED);
        } catch (MailAuthenticationException refused) {
            throw new MailFailure(Reason.LOGIN_REFUSED);
        } catch (MailSendException failed) {
            throw new MailFailure(reason(failed));
        } catch (MailException other) {
            throw new MailFailure(Reason.REFUSED);
        }
    }

    private MimeMessage written(Letter letter) throws MessagingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(new InternetAddress(oneLine(letter.to()), true));
        helper.setSubject(oneLine(letter.subject()));
        helper.setText(letter.text());
        helper.setSentDate(new Date());
        message.setHeader("Message-ID", "<" + letter.id() + "@" + from.getAddress().replaceFirst(".*@", "") + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** A line break would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Reason reason(MailSendException failed) {
        for (Exception of : failed.getMessageExceptions()) {
            return reason((Throwable) of);
        }
        return reason((Throwable) failed);
    }

    private static Reason reason(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof SocketTimeoutException) {
                return Reason.TIMED_OUT;
            }
            if (cause instanceof MailConnectException) {
                return timedOut(cause) ? Reason.TIMED_OUT : Reason.UNREACHABLE;
            }
            if (cause instanceof SendFailedException refused && refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
                return Reason.RECIPIENT_REFUSED;
            }
        }
        return connectionLost(failed) ? Reason.UNREACHABLE : Reason.REFUSED;
    }

    private static boolean timedOut(Throwable failed) {
        return failed.getCause() instanceof SocketTimeoutException;
    }

    private static boolean connectionLost(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = next(cause)) {
            if (cause instanceof java.io.IOException) {
                return true;
            }
        }
        return false;
    }

    private static Throwable next(Throwable cause) {
        return cause instanceof MessagingException message && message.getNextException() != null ? message.getNextException() : cause.getCause();
    }
}
