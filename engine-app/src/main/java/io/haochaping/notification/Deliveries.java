package io.haochaping.notification;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;

/** The delivery log: what was to be told to whom, and what became of it. */
@Component
@Transactional
class Deliveries {

    private static final int SIZE = 50;

    private final StoredNotices notices;
    private final Journal journal;
    private final QuietHours quiet;
    private final Clock clock;

    Deliveries(StoredNotices notices, Journal journal, QuietHours quiet, Clock clock) {
        this.notices = notices;
        this.journal = journal;
        this.quiet = quiet;
        this.clock = clock;
    }

    /** The newest first. {@code null} asks for all. */
    @Transactional(readOnly = true)
    public Page<NoticeView> list(@Nullable NoticeChannel channel, @Nullable NoticeState state, @Nullable NoticeKind kind, int page) {
        return notices.log(channel, state, kind, PageRequest.of(Math.max(0, page), SIZE)).map(Notice::view);
    }

    /**
     * Lets a mail that failed begin anew, with all its attempts.
     *
     * @throws Problem 404 {@code notice-not-found}; 409 {@code notice-not-resendable} for one that was sent, waits, or is being sent
     */
    public void resend(String id, String actor) {
        Notice notice = notices.locked(id).orElseThrow(() -> Problem.notFound("notice-not-found"));
        if (!notice.isResendable()) {
            throw Problem.conflict("notice-not-resendable");
        }
        NoticeState before = notice.view().state();
        notice.resend(quiet.notBefore(clock.instant()));
        journal.record("delivery", id, Map.of("state", before), Map.of("state", NoticeState.WAITING), actor);
    }
}
