package io.haochaping.connector.imap;

import java.util.List;
import java.util.Properties;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;

import io.haochaping.connector.api.IncomingMailbox;
import io.haochaping.connector.api.MailFailure;
import io.haochaping.connector.api.MailFailure.Reason;

/** Reads a folder and moves what is settled to another one; a letter that is copied and not yet deleted is shown once more. */
public class ImapMailbox implements IncomingMailbox {

    private final ImapSettings settings;
    private final LetterReader letters;
    private final Bookmark bookmark = new Bookmark();

    public ImapMailbox(ImapSettings settings) {
        this.settings = settings;
        letters = new LetterReader(settings.most());
    }

    @Override
    public Reading read(int most, Reader reader) {
        try (Store store = Session.getInstance(properties()).getStore(settings.tls() ? "imaps" : "imap")) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            Folder done = store.getFolder(settings.done());
            if (!done.exists()) {
                done.create(Folder.HOLDS_MESSAGES);
            }
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder, done, most, reader);
            }
        } catch (AuthenticationFailedException refused) {
            throw new MailFailure(Reason.LOGIN_REFUSED);
        } catch (MessagingException failed) {
            throw new MailFailure(Reason.UNREACHABLE);
        }
    }

    private Reading read(Folder folder, Folder done, int most, Reader reader) throws MessagingException {
        int settled = 0;
        int left = 0;
        for (Message message : bookmark.next(folder, most)) {
            Verdict verdict = bookmark.at(message, place -> show(message, place, done, reader));
            if (verdict == Verdict.ENOUGH) {
                break;
            }
            settled += verdict == Verdict.SETTLED ? 1 : 0;
            left += verdict == Verdict.LEFT ? 1 : 0;
        }
        folder.expunge();
        return new Reading(settled, left, folder.getMessageCount());
    }

    /** One letter that cannot be put away is left; without a connection all of them would be. */
    private Verdict show(Message message, String place, Folder done, Reader reader) throws MessagingException {
        Verdict verdict = reader.read(letters.letter(message, place));
        if (verdict == Verdict.SETTLED) {
            try {
                message.getFolder().copyMessages(new Message[] {message}, done);
                message.setFlag(Flag.DELETED, true);
            } catch (MessagingException failed) {
                LetterReader.requireConnection(message);
                return Verdict.LEFT;
            }
        }
        return verdict;
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : List.of("mail.imap", "mail.imaps")) {
            properties.put(protocol + ".connectiontimeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".timeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".writetimeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".partialfetch", "false");
            properties.put(protocol + ".peek", "true");
        }
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        return properties;
    }
}
