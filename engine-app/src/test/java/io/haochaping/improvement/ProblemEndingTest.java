package io.haochaping.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import io.haochaping.casefile.CountedReviews;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may find a concentrated problem unfounded, and when. */
class ProblemEndingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> BEHIND = List.of("CP-1", "CP-2");

    private final StoredImprovements improvements = mock(StoredImprovements.class);
    private final StoredClusterCases cases = mock(StoredClusterCases.class);
    private final CountedReviews counted = mock(CountedReviews.class);
    private final ClusterSubjects subjects = mock(ClusterSubjects.class);
    private final ImprovementProcess process = mock(ImprovementProcess.class);
    private final History history = mock(History.class);
    private final ProblemEnding ending = new ProblemEnding(improvements, cases, counted, subjects, process, history, new Once(),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final StoredImprovement problem = matter("ZG-1", Source.CONCENTRATED);
    private final Person coordinator = person("coordinator", Groups.coordinators("district"));

    @BeforeEach
    void aProblemWhoseReviewsWereAllExcluded() {
        when(cases.caseNos("ZG-1")).thenReturn(BEHIND);
        when(subjects.person(any())).thenReturn(Optional.empty());
    }

    @Test
    void itEndsWithItsProcessAndTheNote() {
        assertThat(ending.mayEnd(problem.view(), coordinator)).isTrue();

        ending.end("ZG-1", "均已剔除", coordinator);

        assertThat(problem.view().state()).isEqualTo(ImprovementState.UNFOUNDED);
        verify(history).add("ZG-1", StepType.UNFOUNDED, "coordinator", null, "均已剔除");
        verify(process).endUnfounded("ZG-1");
    }

    @Test
    void aReviewThatCountsKeepsIt() {
        when(counted.count(BEHIND)).thenReturn(1L);

        refused("ZG-1", coordinator, "problem-still-counts");
    }

    @Test
    void aProblemThatNeverHadAReviewStandsOnItsGrounds() {
        when(cases.caseNos("ZG-1")).thenReturn(List.of());

        refused("ZG-1", coordinator, "problem-still-counts");
    }

    @Test
    void aCommentIsAnsweredInstead() {
        StoredImprovement comment = matter("ZG-2", Source.COMMENT);

        refused("ZG-2", coordinator, "unfounded-not-for-source");
        assertThat(ending.mayEnd(comment.view(), coordinator)).isFalse();
    }

    @Test
    void whatHasEndedHasEnded() {
        problem.ended(ImprovementState.EFFECT_SHOWN, NOW);

        refused("ZG-1", coordinator, "problem-ended");
    }

    @Test
    void neitherTheUnitNorWhoCarriedItOutNorThePersonItIsAbout() {
        refused("ZG-1", person("leader", Groups.leaders("hall")), "cluster-by-coordinator-or-supervisor");
        refused("ZG-1", person("elsewhere", Groups.coordinators("tax")), "cluster-by-coordinator-or-supervisor");
        when(history.actors("ZG-1", StepType.CARRIED_OUT)).thenReturn(Set.of("supervisor"));
        refused("ZG-1", person("supervisor", Groups.SUPERVISORS), "not-eligible");
        when(subjects.person(any())).thenReturn(Optional.of("coordinator"));
        refused("ZG-1", coordinator, "not-eligible");
    }

    private void refused(String no, Person by, String code) {
        assertThatThrownBy(() -> ending.end(no, "均已剔除", by)).hasMessageContaining(code);
        assertThat(ending.mayEnd(improvements.findById(no).orElseThrow().view(), by)).isFalse();
        verify(process, never()).endUnfounded(any());
    }

    private StoredImprovement matter(String no, Source source) {
        StoredImprovement matter = new StoredImprovement(no, source, "district", "窗口", "system", NOW);
        when(improvements.findById(no)).thenReturn(Optional.of(matter));
        return matter;
    }

    private static Person person(String id, String group) {
        return new Person(id, id, Set.of(group));
    }

    /** No transaction. */
    private static final class Once implements Retries {

        @Override
        public <T> T inTransaction(Supplier<T> work) {
            return work.get();
        }
    }
}
