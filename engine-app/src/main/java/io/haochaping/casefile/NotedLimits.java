package io.haochaping.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.DeadlineKind;

/**
 * What is noted of a case's deadlines with the case itself, where lists and boards select by it.
 *
 * @param nextDueAt   due time of the nearest open deadline
 * @param limitAt     due time of the nearest open one that bounds rectification and callback ({@code rectify}, {@code close})
 * @param limitMissed one of these two was met after its due time
 * @param provisional an open deadline counts days of a year without arrangement
 */
record NotedLimits(@Nullable Instant nextDueAt, @Nullable Instant limitAt, boolean limitMissed, boolean provisional) {

    static NotedLimits of(List<CaseDeadline> deadlines) {
        return new NotedLimits(nearest(deadlines, deadline -> true), nearest(deadlines, NotedLimits::boundsTheRate),
                deadlines.stream().anyMatch(deadline -> boundsTheRate(deadline) && deadline.metAt() != null && deadline.metAt().isAfter(deadline.dueAt())),
                deadlines.stream().anyMatch(deadline -> deadline.provisional() && !deadline.isMet()));
    }

    private static @Nullable Instant nearest(List<CaseDeadline> deadlines, Predicate<CaseDeadline> wanted) {
        return deadlines.stream().filter(wanted).filter(deadline -> !deadline.isMet()).map(CaseDeadline::dueAt)
                .min(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean boundsTheRate(CaseDeadline deadline) {
        return deadline.kind() == DeadlineKind.RECTIFY || deadline.kind() == DeadlineKind.CLOSE;
    }
}
