package io.haochaping.connector.imap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeUtility;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.IncomingMailbox.Enclosure;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;

/** From a message to a letter. What cannot be read of it is missing; a message alone is never a reason to stop. */
final class LetterReader {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 50;
    /** Characters of a text that are looked at; a register keeps far fewer. */
    private static final int LONGEST_TEXT = 20_000;

    private final int most;

    LetterReader(int most) {
        this.most = most;
    }

    ReceivedLetter letter(Message message) throws MessagingException {
        boolean oversized = message.getSize() > most;
        Content content = new Content();
        if (!oversized) {
            content.read(message, 0);
            requireConnection(message);
        }
        InternetAddress sender = sender(message);
        Date sent = message.getSentDate();
        return new ReceivedLetter(id(message), sender == null || sender.getAddress() == null ? "" : sender.getAddress(),
                sender == null ? null : sender.getPersonal(), text(message.getSubject()), content.text(), sent == null ? null : sent.toInstant(),
                isAutomatic(message), oversized, content.enclosures);
    }

    /** A part that cannot be read is left out; a connection that broke would leave out all of them. */
    private static void requireConnection(Message message) throws MessagingException {
        if (message.getFolder() != null && !message.getFolder().isOpen()) {
            throw new MessagingException("The connection was lost");
        }
    }

    private static @Nullable InternetAddress sender(Message message) {
        try {
            Address[] from = message.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress address ? address : null;
        } catch (MessagingException malformed) {
            return null;
        }
    }

    /** RFC 3834 and what programs do beside it. */
    private static boolean isAutomatic(Message message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted");
        boolean bounce = header(message, "Return-Path").strip().equals("<>") || message.isMimeType("multipart/report");
        return !submitted.isEmpty() && !submitted.equalsIgnoreCase("no") || bounce || !header(message, "List-Id").isEmpty()
                || header(message, "Precedence").matches("(?i)\\s*(bulk|junk|list|auto_reply)\\s*") || !header(message, "X-Autoreply").isEmpty()
                || !header(message, "X-Auto-Response-Suppress").isEmpty();
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null || values.length == 0 || values[0] == null ? "" : values[0];
    }

    /** Without the number that its sender gave it, a letter is known by sender, subject, time and size. */
    private static String id(Message message) throws MessagingException {
        String number = header(message, "Message-ID").strip();
        String known = number.isEmpty() ? String.join("|", header(message, "From"), header(message, "Subject"), header(message, "Date"), "" + message.getSize()) : number;
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(known.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(@Nullable String raw) {
        return raw == null ? "" : raw;
    }

    /** Text and files of a message, as deep as honest messages go. */
    private static final class Content {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder html = new StringBuilder();
        private final List<Enclosure> enclosures = new ArrayList<>();
        private int parts;

        private void read(Part part, int depth) {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
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
                }
            } catch (MessagingException | IOException unreadable) {
                // the rest of the letter may say enough
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
