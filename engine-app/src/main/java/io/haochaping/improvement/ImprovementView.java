package io.haochaping.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * A matter as it stands now, without texts.
 *
 * @param title         short heading; of a concentrated problem the name of what it is about, where it has one
 * @param proposal      what the decision table proposed; null where that was not noted
 * @param overdueSince  since when its open task is late
 * @param carriedOutAt  when the last measure was recorded
 * @param way           of a comment
 * @param repeatOf      number of the earlier comment that this one repeats
 * @param repetition    how many comments of the same matter came before
 * @param reportId      of an inspection's finding, with its number in the report
 * @param periodDays    of a concentrated problem: length of the periods that are compared
 * @param reviewsBefore counted bad reviews in the period before it was opened, noted with the effect
 * @param reviewsAfter  counted bad reviews in the period after the acceptance, noted with the effect
 */
public record ImprovementView(String no, Source source, String jurisdiction, @Nullable String unitCode, String title, ImprovementState state,
        Competence competence, @Nullable Disposition proposal, @Nullable Disposition disposition, @Nullable LocalDate plannedDate, Instant openedAt, String openedBy,
        @Nullable Instant endedAt, @Nullable Instant overdueSince, @Nullable Instant carriedOutAt, @Nullable Instant acceptedAt,
        @Nullable CommentWay way, @Nullable String repeatOf, int repetition, @Nullable String reportId, int findingNo, @Nullable Cluster cluster,
        int periodDays, @Nullable Integer reviewsBefore, @Nullable Integer reviewsAfter) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** From which day on the effect can be recorded: the first after the period of observation, which is as long as the one before the opening. */
    public @Nullable LocalDate effectFrom() {
        return acceptedAt == null || cluster == null ? null : LocalDate.ofInstant(acceptedAt, ZONE).plusDays(periodDays + 1L);
    }

    public boolean isOverdue() {
        return overdueSince != null && !state.isEnded();
    }
}
