package io.haochaping.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import io.haochaping.desk.CaseSection.Section;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;

/**
 * Everything that one person may see of one case, in words; the template adds no rule of its own.
 *
 * @param reviewer masked; empty for the rated person and where nothing was kept
 * @param said     what the reviewer said after the review
 * @param guidance what the rated person can do about the verdict; null for everybody else
 * @param standing what to say when no task is open
 */
record CasePage(String caseNo, String subject, String summary, Badge status, boolean overdue, List<Step> steps, String standing,
                List<OpenTask> tasks, String policy, List<DeadlineLine> deadlines, List<Fact> facts, List<String> norms,
                List<String> marks, @Nullable String comment, List<Fact> reviewer, List<Fact> outcomes, List<Entry> notes, List<Entry> attempts,
                String attemptsCounted, List<EvidenceLine> evidence, List<Entry> statements, List<Entry> said, @Nullable String guidance, List<Order> supervisions,
                List<EventLine> events, CaseActions actions, List<Section> sections, boolean complaint) {

    /** A stage of the way to the end. */
    record Step(String label, boolean past, boolean current) {
    }

    /**
     * @param href where the person can work on it; null for everybody else
     */
    record OpenTask(String name, String who, boolean mine, @Nullable String href) {
    }

    /** An attempt or a statement. */
    record Entry(String at, String what, @Nullable Badge badge, String who, @Nullable String note) {
    }

    record EvidenceLine(String id, String name, String detail) {
    }

    /**
     * @param no     null for the rated person, who does not read orders
     * @param second badge of the second level; null for the first
     */
    record Order(@Nullable String no, String cause, Badge state, @Nullable Badge second, String detail) {
    }

    record EventLine(String tone, String what, String at, @Nullable String who, @Nullable String detail) {
    }
}
