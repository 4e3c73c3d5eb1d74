package io.haochaping.desk.improvements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.improvement.Cluster;
import io.haochaping.improvement.Disposition;
import io.haochaping.improvement.ImprovementFiles.MatterFile;
import io.haochaping.improvement.ImprovementState;
import io.haochaping.improvement.ImprovementStep;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Source;
import io.haochaping.improvement.StepType;
import io.haochaping.pages.Words;

/**
 * A matter over REST. Times carry the offset of Asia/Shanghai.
 *
 * @param reviewsBefore counted bad reviews in the period before a concentrated problem was opened; null in lists
 * @param reviewsAfter  in the period after the acceptance; null in lists and before the acceptance
 * @param cases         behind a concentrated problem, as far as the person may see them
 * @param proposal      what the decision table proposed
 * @param files         empty in lists
 * @param steps         empty in lists
 */
record ImprovementJson(String no, Source source, String jurisdiction, @Nullable String unitCode, String title, ImprovementState state, boolean open,
        boolean overdue, @Nullable Disposition proposal, @Nullable Disposition disposition, @Nullable LocalDate plannedDate, OffsetDateTime openedAt, @Nullable OffsetDateTime endedAt,
        @Nullable String repeatOf, int repetition, @Nullable String reportId, @Nullable Cluster cluster, @Nullable LocalDate effectFrom,
        @Nullable Integer reviewsBefore, @Nullable Integer reviewsAfter, List<String> cases, List<FileJson> files, List<StepJson> steps) {

    /** Evidence for what was carried out. */
    record FileJson(String id, String fileName, String mediaType, long size, String sha256, String actor, OffsetDateTime at) {

        static FileJson of(MatterFile file) {
            return new FileJson(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.actor(), ImprovementJson.at(file.at()));
        }

        @Override
        public String toString() {
            return "FileJson[" + id + "]";
        }
    }

    record StepJson(StepType type, String actor, OffsetDateTime at, @Nullable String detail, @Nullable String text) {

        static StepJson of(ImprovementStep step) {
            return new StepJson(step.type(), step.actor(), ImprovementJson.at(step.at()), step.detail(), step.text());
        }

        @Override
        public String toString() {
            return "StepJson[" + type + "]";
        }
    }

    /** A page of matters. */
    record ListJson(List<ImprovementJson> items, int page, int size, long total) {
    }

    static ImprovementJson of(ImprovementView view) {
        return of(view, null, null, List.of(), List.of(), List.of());
    }

    static ImprovementJson of(ImprovementView view, @Nullable Integer before, @Nullable Integer after, List<String> cases,
            List<FileJson> files, List<StepJson> steps) {
        return new ImprovementJson(view.no(), view.source(), view.jurisdiction(), view.unitCode(), view.title(), view.state(), !view.state().isEnded(),
                view.isOverdue(), view.proposal(), view.disposition(), view.plannedDate(), at(view.openedAt()), view.endedAt() == null ? null : at(view.endedAt()),
                view.repeatOf(), view.repetition(), view.reportId(), view.cluster(), view.effectFrom(), before, after, cases, files, steps);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "ImprovementJson[" + no + "]";
    }
}
