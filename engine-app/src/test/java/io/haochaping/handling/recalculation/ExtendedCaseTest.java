package io.haochaping.handling.recalculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import io.haochaping.casefile.OpenDeadline;
import io.haochaping.casefile.Track;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;

/** A new calendar and a case that was extended: the extension stays, and is only ever made longer. */
class ExtendedCaseTest {

    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 12);
    private static final LocalDate EXTENDED = LocalDate.of(2026, 3, 20);

    private final Replanning replanning = new Replanning(null);

    @Test
    void anExtensionIsNotTakenBackByACalendarThatGivesLess() {
        assertThat(replanning.of(open(DeadlineKind.CLOSE, EXTENDED), new CloseOn(BEFORE))).isEmpty();
    }

    @Test
    void aCalendarThatGivesMoreMovesCloseBeyondTheExtension() {
        LocalDate later = EXTENDED.plusDays(3);

        assertThat(replanning.of(open(DeadlineKind.CLOSE, EXTENDED), new CloseOn(later)).orElseThrow().planned().dueDate()).isEqualTo(later);
    }

    @Test
    void thePlannedDayMayLieUpToTheExtension() {
        assertThat(replanning.of(open(DeadlineKind.RECTIFY, EXTENDED), new CloseOn(BEFORE))).isEmpty();
    }

    @Test
    void withoutExtensionThePlannedDayComesDownToClose() {
        assertThat(replanning.of(open(DeadlineKind.RECTIFY, null), new CloseOn(BEFORE)).orElseThrow().planned().dueDate()).isEqualTo(BEFORE);
    }

    private static OpenDeadline open(DeadlineKind kind, @Nullable LocalDate extendedTo) {
        return new OpenDeadline("CP-20260213-000001", kind, "district", "city-extension", 1, Track.COMPLEX, EXTENDED, extendedTo,
                Instant.parse("2026-02-13T01:00:00Z"), end(EXTENDED), false, null, null);
    }

    private static Instant end(LocalDate day) {
        return day.atTime(15, 59, 59).toInstant(ZoneOffset.UTC);
    }

    private record CloseOn(LocalDate close) implements DeadlinePlanner {

        @Override
        public Optional<PlannedDeadline> plan(DeadlineKind kind, PolicyRef policy, String jurisdiction, Instant anchor) {
            return Optional.of(on(kind, policy, jurisdiction, close, anchor));
        }

        @Override
        public PlannedDeadline on(DeadlineKind kind, PolicyRef policy, String jurisdiction, LocalDate day, Instant anchor) {
            return new PlannedDeadline(kind, day, end(day), false, null, false);
        }
    }
}
