package io.haochaping.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may send which mail or short message now, and what became of it; each answer is a short transaction of its own. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class SendQueue {

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1),
            Duration.ofHours(4));

    private final StoredNotices notices;
    private final MailSettings settings;
    private final QuietHours quiet;
    private final Clock clock;

    SendQueue(StoredNotices notices, MailSettings settings, QuietHours quiet, Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.quiet = quiet;
        this.clock = clock;
    }

    /**
     * A mail that this sender and nobody else has now.
     *
     * @param attempt tells a late answer from that of a later sender
     */
    record Taken(NoticeView notice, int attempt) {
    }

    /** None in quiet hours. A mail that was tried as often as it may be, its last sender lost, is given up. */
    public List<Taken> take(NoticeChannel channel, int most) {
        Instant now = clock.instant();
        if (quiet.notBefore(now).isAfter(now)) {
            return List.of();
        }
        return notices.due(channel, now, Limit.of(most)).stream().map(notice -> take(notice, now)).flatMap(Optional::stream).toList();
    }

    private Optional<Taken> take(Notice notice, Instant now) {
        if (notice.attempts() >= settings.attempts()) {
            notice.giveUp(NoticeError.UNEXPECTED);
            return Optional.empty();
        }
        int attempt = notice.take(now, now.plus(settings.lost()));
        return Optional.of(new Taken(notice.view(), attempt));
    }

    public void sent(Taken taken) {
        settle(taken, (notice, now) -> notice.sent());
    }

    public void failed(Taken taken, NoticeError why) {
        settle(taken, (notice, now) -> {
            if (why.isFinal() || taken.attempt() >= settings.attempts()) {
                notice.giveUp(why);
            } else {
                notice.failed(why, quiet.notBefore(now.plus(pauseAfter(taken.attempt()))));
            }
        });
    }

    /** They were not tried, because the server does not answer anybody. */
    public void putBack(List<Taken> untried) {
        untried.forEach(taken -> settle(taken, (notice, now) -> notice.putBack(quiet.notBefore(now.plus(PAUSES.get(0))))));
    }

    private void settle(Taken taken, BiConsumer<Notice, Instant> how) {
        notices.locked(taken.notice().id()).filter(notice -> notice.isBeingSent(taken.attempt())).ifPresent(notice -> how.accept(notice, clock.instant()));
    }

    private static Duration pauseAfter(int attempt) {
        return PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
    }
}
