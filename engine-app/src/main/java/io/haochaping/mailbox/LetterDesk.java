package io.haochaping.mailbox;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.haochaping.connector.api.IncomingMailbox.Enclosure;
import io.haochaping.connector.api.IncomingMailbox.Extent;
import io.haochaping.connector.api.IncomingMailbox.ReceivedLetter;
import io.haochaping.connector.api.IncomingMailbox.Verdict;
import io.haochaping.improvement.ArrivedComments;
import io.haochaping.improvement.Comments.NewComment;
import io.haochaping.improvement.CommentWay;
import io.haochaping.improvement.Competence;
import io.haochaping.mailbox.StoredLetter.Outcome;
import io.haochaping.personaldata.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Registers one letter, in a transaction of its own; a letter that was committed before is known again. */
@Component
class LetterDesk {

    private static final String TITLE = "电子邮件来信";
    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_ENCLOSURES = 10;

    private final StoredLetters letters;
    private final ArrivedComments comments;
    private final Today today;
    private final MailboxSettings settings;
    private final Cipher cipher;
    private final Clock clock;

    LetterDesk(StoredLetters letters, ArrivedComments comments, Today today, MailboxSettings settings, Cipher cipher, Clock clock) {
        this.letters = letters;
        this.comments = comments;
        this.today = today;
        this.settings = settings;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** @return ENOUGH where the day has no room for the letter */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Verdict take(ReceivedLetter letter, String jurisdiction) {
        String id = cipher.keyedHash("mailbox-letter", letter.id());
        if (letters.existsById(id)) {
            return Verdict.SETTLED;
        }
        String sender = cipher.keyedHash("mailbox-sender", letter.sender().toLowerCase(Locale.ROOT));
        Outcome outcome = outcome(letter, sender);
        if (outcome == Outcome.REGISTERED && today.registered() >= settings.perDay()) {
            return Verdict.ENOUGH;
        }
        String no = outcome == Outcome.REGISTERED ? register(letter, jurisdiction) : null;
        letters.saveAndFlush(new StoredLetter(id, sender, clock.instant(), outcome, no));
        return Verdict.SETTLED;
    }

    private Outcome outcome(ReceivedLetter letter, String sender) {
        if (letter.automatic() || letter.sender().toLowerCase(Locale.ROOT).matches("(mailer-daemon|postmaster|no-?reply)@.*")) {
            return Outcome.AUTOMATIC;
        }
        if (letters.countOf(sender, clock.instant().minus(Duration.ofDays(1))) >= settings.perSender()) {
            return Outcome.TOO_MANY;
        }
        boolean empty = letter.text().isBlank() && letter.subject().isBlank() && letter.enclosures().isEmpty() && letter.extent() == Extent.WHOLE && letter.omitted() == 0;
        return empty ? Outcome.EMPTY : Outcome.REGISTERED;
    }

    private String register(ReceivedLetter letter, String jurisdiction) {
        List<Enclosure> kept = letter.enclosures().stream().filter(enclosure -> comments.accepts(fileName(enclosure), enclosure.content()))
                .limit(MOST_ENCLOSURES).toList();
        List<String> notes = new ArrayList<>();
        if (letter.extent() == Extent.TOO_LARGE) {
            notes.add("（来信过大，正文和附件未读取，请在邮箱中查看。）");
        }
        if (letter.extent() == Extent.UNREADABLE) {
            notes.add("（来信无法读取，请在邮箱中查看。）");
        }
        if (letter.enclosures().size() > kept.size()) {
            notes.add("（另有 " + (letter.enclosures().size() - kept.size()) + " 个附件不符合要求，没有保存，请在邮箱中查看。）");
        }
        if (letter.omitted() > 0) {
            notes.add("（来信中有 " + letter.omitted() + " 处内容未读取，如转发的邮件，请在邮箱中查看。）");
        }
        String no = comments.arrived(new NewComment(jurisdiction, CommentWay.EMAIL, TITLE, text(letter, notes), Competence.OWN, name(letter), null, null));
        kept.forEach(enclosure -> comments.enclosed(no, fileName(enclosure), enclosure.content()));
        return no;
    }

    private static String fileName(Enclosure enclosure) {
        String name = plain(enclosure.fileName(), 200);
        return name.isEmpty() ? "附件" : name;
    }

    private static String text(ReceivedLetter letter, List<String> notes) {
        String note = String.join("", notes);
        String whole = (plain(letter.subject(), 200) + "\n" + letter.text().replaceAll("\\r\\n?", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")).strip();
        int room = LONGEST - note.length() - 20;
        String cut = whole.codePointCount(0, whole.length()) > room ? whole.substring(0, whole.offsetByCodePoints(0, room)) + "…（全文见邮箱）" : whole;
        return cut.isEmpty() && note.isEmpty() ? "（见附件）" : cut + (note.isEmpty() ? "" : "\n" + note);
    }

    private static @Nullable String name(ReceivedLetter letter) {
        String name = letter.senderName() == null ? letter.sender() : letter.senderName() + " <" + letter.sender() + ">";
        return name.isBlank() ? null : plain(name, LONGEST_NAME);
    }

    private static String plain(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.codePointCount(0, plain.length()) > longest ? plain.substring(0, plain.offsetByCodePoints(0, longest)) : plain;
    }
}
