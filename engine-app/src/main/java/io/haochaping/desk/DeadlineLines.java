package io.haochaping.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseView;
import io.haochaping.pages.Badge;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The deadlines of a case in words. */
@Component
class DeadlineLines {

    private final DeadlineBadges badges;
    private final Names names;
    private final Words words;

    DeadlineLines(DeadlineBadges badges, Names names, Words words) {
        this.badges = badges;
        this.names = names;
        this.words = words;
    }

    /** Open ones first, the nearest on top. */
    List<DeadlineLine> of(CaseSnapshot snapshot) {
        return snapshot.deadlines().stream()
                .sorted(Comparator.comparing(CaseDeadline::isMet).thenComparing(CaseDeadline::dueAt))
                .map(deadline -> line(snapshot.file(), deadline, snapshot.heldBy())).toList();
    }

    /** The open deadline that comes next or was missed first; null when nothing runs. */
    @Nullable DeadlineLine next(CaseView file, List<CaseDeadline> deadlines) {
        return file.status().isEnded() ? null : deadlines.stream().filter(deadline -> !deadline.isMet())
                .min(Comparator.comparing(CaseDeadline::dueAt)).map(deadline -> line(file, deadline, null)).orElse(null);
    }

    private DeadlineLine line(CaseView file, CaseDeadline deadline, @Nullable String heldBy) {
        Badge badge = badges.of(file.jurisdiction(), deadline.dueDate(), deadline.dueAt(), deadline.metAt());
        return new DeadlineLine(words.word("desk.deadline.", deadline.kind()), deadline.dueDate().toString(), Words.second(deadline.dueAt()),
                badge, deadline.provisional() && !deadline.isMet(), deadline.assumption(), note(deadline.metAt(), heldBy));
    }

    private @Nullable String note(@Nullable Instant metAt, @Nullable String heldBy) {
        if (metAt != null) {
            return words.text("pages.deadline.met-at", Words.minute(metAt));
        }
        return heldBy == null ? null : words.text("pages.deadline.held-by", names.holder(heldBy));
    }
}
