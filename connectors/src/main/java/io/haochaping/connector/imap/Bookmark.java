package io.haochaping.connector.imap;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;

import io.haochaping.connector.api.IncomingMailbox.Verdict;

/** Which letter was shown last, by the server's number. Forgotten at a restart, and where the server numbers anew. */
final class Bookmark {

    /** Shows the letter that has a place in the mailbox. */
    interface Showing {
        Verdict show(String place) throws MessagingException;
    }

    private volatile long validity;
    private volatile long last;

    /** Those behind the last one, then those before. */
    List<Message> next(Folder folder, int most) throws MessagingException {
        UIDFolder numbers = (UIDFolder) folder;
        if (numbers.getUIDValidity() != validity) {
            validity = numbers.getUIDValidity();
            last = 0;
        }
        Message[] all = folder.getMessages();
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.FLAGS);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(all, profile);
        long[] uids = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            uids[i] = numbers.getUID(all[i]);
        }
        int read = (int) Arrays.stream(uids).filter(uid -> uid <= last).count();
        List<Message> there = Arrays.asList(all);
        return Stream.concat(there.subList(read, all.length).stream(), there.subList(0, read).stream()).filter(Bookmark::isThere).limit(most).toList();
    }

    /** Stands at a letter before it is shown, so that it is passed even where the connection breaks with it. */
    Verdict at(Message message, Showing showing) throws MessagingException {
        long number = ((UIDFolder) message.getFolder()).getUID(message);
        last = number;
        Verdict verdict = showing.show(validity + "|" + number);
        if (verdict == Verdict.ENOUGH) {
            last = number - 1;
        }
        return verdict;
    }

    private static boolean isThere(Message message) {
        try {
            return !message.isSet(Flag.DELETED);
        } catch (MessagingException unknown) {
            return true;
        }
    }
}
