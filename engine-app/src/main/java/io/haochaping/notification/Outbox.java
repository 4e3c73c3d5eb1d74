package io.haochaping.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.Accounts;

/**
 * Where notices are written, in the transaction of what they tell: both are committed or neither. Each occasion is told to a person once by each
 * way, whoever repeats it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final StoredNotices notices;
    private final MailOptOuts optOuts;
    private final ServerState server;
    private final Accounts accounts;
    private final StoredReviewerContacts contacts;
    private final QuietHours quiet;
    private final Clock clock;

    Outbox(StoredNotices notices, MailOptOuts optOuts, ServerState server, Accounts accounts, StoredReviewerContacts contacts, QuietHours quiet,
            Clock clock) {
        this.notices = notices;
        this.optOuts = optOuts;
        this.server = server;
        this.accounts = accounts;
        this.contacts = contacts;
        this.quiet = quiet;
        this.clock = clock;
    }

    /**
     * @param occasion what makes it once-only within its kind: a task, or a case and the number of an event
     * @param facts    codes and numbers for the placeholders; nothing personal
     */
    void tell(NoticeKind kind, Collection<String> recipients, String occasion, Map<String, String> facts) {
        Instant now = clock.instant();
        Map<String, Notice> wanted = new LinkedHashMap<>();
        for (String account : recipients) {
            String key = key(kind, occasion, account);
            wanted.put(key + NoticeChannel.INBOX, Notice.inInbox(key + NoticeChannel.INBOX, kind, account, facts, now));
        }
        for (String account : withMail(kind, recipients)) {
            String key = key(kind, occasion, account) + NoticeChannel.MAIL;
            wanted.put(key, Notice.byMail(key, kind, account, null, facts, now, quiet.notBefore(now)));
        }
        save(wanted);
    }

    /** Tells a reviewer by the way that the address left allows, where there is one. */
    void tellReviewer(NoticeKind kind, String reviewId, String occasion) {
        contacts.address(reviewId).map(ContactAddress::way).filter(server::canSendBy).ifPresent(way -> {
            Instant now = clock.instant();
            Instant from = quiet.notBefore(now);
            String key = key(kind, occasion, reviewId) + way;
            save(Map.of(key, way == NoticeChannel.SMS ? Notice.bySms(key, kind, reviewId, Map.of(), now, from)
                    : Notice.byMail(key, kind, null, reviewId, Map.of(), now, from)));
        });
    }

    /** Tells whoever was served, by short message. @param service names the service */
    void tellServed(NoticeKind kind, String service, Map<String, String> facts) {
        Instant now = clock.instant();
        String key = kind + ":" + service + ":" + NoticeChannel.SMS;
        save(Map.of(key, Notice.bySms(key, kind, null, facts, now, quiet.notBefore(now))));
    }

    private Collection<String> withMail(NoticeKind kind, Collection<String> recipients) {
        if (!server.isConfigured() || recipients.isEmpty()) {
            return List.of();
        }
        Set<String> without = kind.isMandatory() ? Set.of() : optOuts.of(kind, recipients);
        return recipients.stream().filter(account -> !without.contains(account)).filter(account -> accounts.email(account).isPresent()).toList();
    }

    /** The case's own lock orders what happens to a case, so that asking first is enough; the unique key stands behind it. */
    private void save(Map<String, Notice> wanted) {
        if (!wanted.isEmpty()) {
            List<Notice> fresh = new ArrayList<>();
            Set<String> known = notices.known(wanted.keySet());
            wanted.forEach((key, notice) -> {
                if (!known.contains(key)) {
                    fresh.add(notice);
                }
            });
            notices.saveAll(fresh);
        }
    }

    private static String key(NoticeKind kind, String occasion, String recipient) {
        return kind + ":" + occasion + ":" + recipient + ":";
    }
}
