package io.haochaping.board;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.pages.Badge;
import io.haochaping.pages.DeadlineBadges;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.review.ReviewKind;

/** Cases as rows of a board's lists, with one query for all their deadlines. */
@Component
class BoardRows {

    private final CaseDeadlines deadlines;
    private final DeadlineBadges badges;
    private final Names names;
    private final Words words;

    BoardRows(CaseDeadlines deadlines, DeadlineBadges badges, Names names, Words words) {
        this.deadlines = deadlines;
        this.badges = badges;
        this.names = names;
        this.words = words;
    }

    List<BoardRow> of(List<CaseView> files) {
        Map<String, List<CaseDeadline>> limits = deadlines.of(files.stream().map(CaseView::caseNo).toList());
        return files.stream().map(file -> row(file, nearest(file, limits.getOrDefault(file.caseNo(), List.of())))).toList();
    }

    private static Optional<CaseDeadline> nearest(CaseView file, List<CaseDeadline> limits) {
        return file.status().isEnded() ? Optional.empty()
                : limits.stream().filter(limit -> !limit.isMet()).min(Comparator.comparing(CaseDeadline::dueAt));
    }

    private BoardRow row(CaseView file, Optional<CaseDeadline> nearest) {
        return new BoardRow(file.caseNo(), subject(file.subject()), names.unit(file.unitCode()), status(file.status()),
                nearest.map(limit -> badges.of(file.jurisdiction(), limit.dueDate(), limit.dueAt(), null)).orElse(null),
                nearest.map(limit -> words.word("desk.deadline.", limit.kind()) + " " + limit.dueDate()).orElse(""),
                nearest.map(CaseDeadline::provisional).orElse(false), file.kind() == ReviewKind.COMPLAINT);
    }

    String subject(@Nullable String subject) {
        return subject == null || subject.isBlank() ? words.text("desk.case.no-subject") : subject;
    }

    Badge status(CaseStatus status) {
        return new Badge(status.isEnded() ? Badge.QUIET : Badge.BRAND, words.word("desk.status.", status));
    }
}
