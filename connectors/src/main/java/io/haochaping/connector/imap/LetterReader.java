package io.haochaping.connector.imap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import jakarta.mail.Address;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.SharedByteArrayInputStream;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.IncomingMailbox.Enclosure;
import io.haochaping.connector.api.IncomingMailbox.Extent;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;

/** From a message to a letter. What cannot be read of it is missing, and counted; a message alone is never a reason to stop. */
final class LetterReader {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 50;
    /** Characters of a text that are looked at; a register keeps far fewer. */
    private static final int LONGEST_TEXT = 20_000;

    private final int most;

    LetterReader(int most) {
        this.most = most;
    }

    /** @param place in the mailbox; what a letter is known by that has neither number nor sender nor time */
    ReceivedLetter letter(Message message, String place) throws MessagingException {
        int size = Objects.requireNonNullElse(orNull(message::getSize), -1);
        MimeMessage whole = size < 0 || size > most ? null : orNull(() -> whole(message));
        Extent extent = whole != null ? Extent.WHOLE : size > most ? Extent.TOO_LARGE : Extent.UNREADABLE;
        MimeMessage known = whole != null ? whole : head(message);
        requireConnection(message);
        Content content = new Content();
        if (whole != null) {
            content.read(whole, 0);
        }
        InternetAddress sender = sender(known);
        Date sent = orNull(known::getSentDate);
        return new ReceivedLetter(id(known, size, place), sender == null || sender.getAddress() == null ? "" : sender.getAddress(),
                sender == null ? null : sender.getPersonal(), Objects.requireNonNullElse(orNull(known::getSubject), ""), content.text(),
                sent == null ? null : sent.toInstant(), isAutomatic(known), extent, content.omitted, content.enclosures);
    }

    /** Taken apart here: a server that does it stumbles over one malformed letter as over a very deep one. */
    private static MimeMessage whole(Message message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        if (bytes.size() == 0) {
            throw new MessagingException("A refusal looks like a letter of no bytes");
        }
        return new MimeMessage(null, new SharedByteArrayInputStream(bytes.toByteArray()));
    }

    /** What stands above the text, as far as the server gives it out. */
    private static MimeMessage head(Message message) {
        MimeMessage head = new MimeMessage((Session) null);
        orNull(() -> {
            for (Header header : Collections.list(message.getAllHeaders())) {
                head.addHeader(header.getName(), header.getValue());
            }
            return head;
        });
        return head;
    }

    /** A letter that cannot be read says so; where the connection broke, all of them would. */
    static void requireConnection(Message message) throws MessagingException {
        if (!message.getFolder().isOpen()) {
            throw new MessagingException("The connection was lost");
        }
    }

    private static @Nullable InternetAddress sender(MimeMessage message) {
        Address[] from = orNull(message::getFrom);
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address ? address : null;
    }

    /** RFC 3834 and what programs do beside it. */
    private static boolean isAutomatic(MimeMessage message) {
        String submitted = header(message, "Auto-Submitted");
        boolean bounce = header(message, "Return-Path").strip().equals("<>") || Boolean.TRUE.equals(orNull(() -> message.isMimeType("multipart/report")));
        return !submitted.isEmpty() && !submitted.equalsIgnoreCase("no") || bounce || !header(message, "List-Id").isEmpty()
                || header(message, "Precedence").matches("(?i)\\s*(bulk|junk|list|auto_reply)\\s*") || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Auto-Response-Suppress").isEmpty();
    }

    private static String header(MimeMessage message, String name) {
        String[] values = orNull(() -> message.getHeader(name));
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    /** Without the number that its sender gave it, a letter is known by sender, subject, time and size. */
    private static String id(MimeMessage message, int size, String place) {
        String number = header(message, "Message-ID").strip();
        String marks = String.join("|", header(message, "From"), header(message, "Subject"), header(message, "Date"));
        String known = !number.isEmpty() ? number : marks.length() > 2 ? marks + "|" + size : place;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Malformed letters bring exceptions of many kinds. */
    private static <T> @Nullable T orNull(Callable<T> value) {
        try {
            return value.call();
        } catch (Exception unreadable) {
            return null;
        }
    }

    /** Text and files of a message, as deep as honest messages go. */
    private static final class Content {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Enclosure> enclosures = new ArrayList<>();
        private int parts;
        private int omitted;

        private void read(Part part, int depth) {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                omitted++;
                return;
            }
            try {
                Object content = part.getContent();
                String name = part.getFileName();
                if (content instanceof Multipart several) {
                    for (int i = 0; i < several.getCount(); i++) {
                        read(several.getBodyPart(i), depth + 1);
                    }
                } else if (name != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
                    enclosures.add(new Enclosure(name == null ? "" : MimeUtility.decodeText(name), part.getInputStream().readAllBytes()));
                } else if (content instanceof String text) {
                    add(part.isMimeType("text/html") ? html : plain, text);
                } else {
                    omitted++;
                }
            } catch (MessagingException | IOException | RuntimeException unreadable) {
                omitted++;
            }
        }

        private static void add(StringBuilder all, String text) {
            all.append(text, 0, Math.min(text.length(), LONGEST_TEXT - Math.min(all.length(), LONGEST_TEXT)));
        }

        private String text() {
            return plain.isEmpty() ? html.toString().replaceAll("(?is)<(script|style)\\b.*?</\\1>", " ").replaceAll("(?i)<(br|/p|/div)[^>]*>", "\n")
                    .replaceAll("<[^>]*>", "").replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : plain.toString();
        }
    }
}
