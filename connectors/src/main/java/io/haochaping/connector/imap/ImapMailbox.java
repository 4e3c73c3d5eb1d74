package io.haochaping.connector.imap;

import java.util.Arrays;
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

    public ImapMailbox(ImapSettings settings) {
        this.settings = settings;
        letters = new LetterReader(settings.most());
    }

    @Override
    public int read(int most, Reader reader) {
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

    private int read(Folder folder, Folder done, int most, Reader reader) throws MessagingException {
        int settled = 0;
        int there = folder.getMessageCount();
        for (Message message : there == 0 ? new Message[0] : folder.getMessages(1, Math.min(there, most))) {
            if (!message.isSet(Flag.DELETED) && reader.read(letters.letter(message)) == Verdict.SETTLED) {
                folder.copyMessages(new Message[] {message}, done);
                message.setFlag(Flag.DELETED, true);
                settled++;
            }
        }
        folder.expunge();
        return settled;
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String protocol : Arrays.asList("mail.imap", "mail.imaps")) {
            properties.put(protocol + ".connectiontimeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".timeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".writetimeout", "" + settings.timeout().toMillis());
            properties.put(protocol + ".partialfetch", "false");
        }
        properties.put("mail.imaps.ssl.checkserveridentity", "true");
        return properties;
    }
}
