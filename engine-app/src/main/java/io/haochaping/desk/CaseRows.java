package io.haochaping.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.Reviews;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** Cases as rows of a list. */
@Component
class CaseRows {

    private final CaseDeadlines deadlines;
    private final DeadlineLines lines;
    private final Reviews reviews;
    private final Names names;
    private final Words words;

    CaseRows(CaseDeadlines deadlines, DeadlineLines lines, Reviews reviews, Names names, Words words) {
        this.deadlines = deadlines;
        this.lines = lines;
        this.reviews = reviews;
        this.names = names;
        this.words = words;
    }

    /**
     * All rows with one query for the deadlines and one for the reviews.
     *
     * @param dayOnly for the rated person, who is not to learn the hour of a service
     */
    List<CaseRow> of(List<CaseView> files, boolean dayOnly) {
        Map<String, List<CaseDeadline>> limits = deadlines.of(files.stream().map(CaseView::caseNo).toList());
        Map<String, RegisteredReview> found = reviews.find(files.stream().map(CaseView::reviewId).toList());
        return files.stream().map(file -> row(file, limits.getOrDefault(file.caseNo(), List.of()), Optional.ofNullable(found.get(file.reviewId())),
                dayOnly)).toList();
    }

    private CaseRow row(CaseView file, List<CaseDeadline> limits, Optional<RegisteredReview> review, boolean dayOnly) {
        String received = Words.minute(file.receivedAt());
        return new CaseRow(file.caseNo(), subject(file), kind(file, review), file.kind() == ReviewKind.COMPLAINT, names.unit(file.unitCode()), status(file.status()),
                lines.next(file, limits), dayOnly ? received.substring(0, 10) : received,
                dayOnly ? List.of() : counts(file));
    }

    private List<Badge> counts(CaseView file) {
        return Stream.of(count("desk.counted.returns", file.returns()), count("desk.counted.reworks", file.reworks())).flatMap(Optional::stream).toList();
    }

    private Optional<Badge> count(String text, int times) {
        return times == 0 ? Optional.empty() : Optional.of(new Badge(times < 3 ? Badge.QUIET : Badge.SOON, words.text(text, times)));
    }

    String subject(CaseView file) {
        return file.subject() == null || file.subject().isBlank() ? words.text("desk.case.no-subject") : file.subject();
    }

    String kind(CaseView file) {
        return kind(file, file.kind() == ReviewKind.COMPLAINT ? Optional.empty() : reviews.find(file.reviewId()));
    }

    private String kind(CaseView file, Optional<RegisteredReview> review) {
        String kind = words.word("desk.kind.", file.kind());
        return file.kind() == ReviewKind.COMPLAINT ? kind : review.map(RegisteredReview::satisfaction)
                .map(satisfaction -> kind + " · " + words.word("desk.satisfaction.", satisfaction)).orElse(kind);
    }

    Badge status(CaseStatus status) {
        String tone = switch (status) {
            case CLOSED -> Badge.CALM;
            case EXCLUDED -> Badge.QUIET;
            case SUPERVISION -> Badge.SOON;
            default -> Badge.BRAND;
        };
        return new Badge(tone, words.word("desk.status.", status));
    }
}
