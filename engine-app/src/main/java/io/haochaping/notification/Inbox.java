package io.haochaping.notification;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.problem.Problem;

/** The notices of a person, and which of them the person wants by mail too. Everybody sees the own ones only. */
@Component
@Transactional
class Inbox {

    private static final int SIZE = 20;

    private final StoredNotices notices;
    private final MailOptOuts optOuts;
    private final Clock clock;

    Inbox(StoredNotices notices, MailOptOuts optOuts, Clock clock) {
        this.notices = notices;
        this.optOuts = optOuts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public long unread(String account) {
        return notices.countByAccountAndChannelAndReadAtIsNull(account, NoticeChannel.INBOX);
    }

    /** Unread first, then the newest first. */
    @Transactional(readOnly = true)
    public Page<NoticeView> of(String account, int page) {
        return notices.inbox(account, NoticeChannel.INBOX, PageRequest.of(Math.max(0, page), SIZE)).map(Notice::view);
    }

    /** @throws Problem 404 {@code notice-not-found}, also for one of somebody else */
    public NoticeView read(String id, String account) {
        Notice notice = notices.findByIdAndAccountAndChannel(id, account, NoticeChannel.INBOX).orElseThrow(() -> Problem.notFound("notice-not-found"));
        notice.read(clock.instant());
        return notice.view();
    }

    public int readAll(String account) {
        return notices.readAll(account, NoticeChannel.INBOX, clock.instant());
    }

    @Transactional(readOnly = true)
    public Set<NoticeKind> mailed(String account) {
        Set<NoticeKind> mailed = EnumSet.copyOf(Arrays.asList(NoticeKind.values()));
        optOuts.findByAccount(account).forEach(optOut -> mailed.remove(optOut.kind()));
        return mailed;
    }

    /** Sets which of the kinds that may be switched off come by mail; mandatory ones always do. */
    public void mail(String account, Set<NoticeKind> wanted) {
        optOuts.deleteAllInBatch(optOuts.findByAccount(account));
        optOuts.saveAll(NoticeKind.optional().stream().filter(kind -> !wanted.contains(kind)).map(kind -> new MailOptOut(account, kind)).toList());
    }
}
