package io.haochaping.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.organisation.DataScope;
import io.haochaping.review.Dimension;
import io.haochaping.review.ReviewKind;

/** Who finds which cases, in which order. */
abstract class CaseListing extends CaseTests {

    @Autowired
    private CaseDimensions dimensions;
    private String jurisdiction = "";
    private String early = "";
    private String late = "";
    private String undispatched = "";

    @BeforeEach
    void openThreeCasesInAJurisdictionOfTheirOwn() {
        itIs("2026-02-13T09:00:00");
        jurisdiction = "j-" + UUID.randomUUID();
        late = open(new Given().jurisdiction(jurisdiction).unit("u1").staffNo("S1").receivedAt("2026-03-02T09:00:00"));
        early = open(new Given().jurisdiction(jurisdiction).unit("u2").staffNo("S1"));
        undispatched = open(new Given().jurisdiction(jurisdiction).unit(null).receivedAt("2026-03-09T09:00:00"));
    }

    @Test
    void putsTheNearestOpenDeadlineFirst() {
        assertThat(found(null, null, null)).containsExactly(early, late, undispatched);

        deadlines.met(early, DeadlineKind.CONTACT);
        deadlines.met(early, DeadlineKind.RECTIFY);

        assertThat(found(null, null, null)).containsExactly(late, early, undispatched);
    }

    @Test
    void putsEndedCasesLastAndNeverCallsThemOverdue() {
        record.closed(early);
        itIs("2026-06-01T09:00:00");

        assertThat(found(null, null, null)).containsExactly(late, undispatched, early);
        assertThat(found(null, null, true)).containsExactly(late, undispatched);
        assertThat(found(null, null, false)).containsExactly(early);
    }

    @Test
    void callsACaseOverdueFromTheSecondAfterAnOpenDeadline() {
        itIs("2026-02-25T23:59:59");
        assertThat(found(null, null, true)).isEmpty();
        itIs("2026-02-26T00:00:00");
        assertThat(found(null, null, true)).containsExactly(early);

        record.contacted(early, ContactOutcome.REACHED, null, null, OFFICER);

        assertThat(found(null, null, true)).isEmpty();
    }

    @Test
    void filtersByStatusAndUnit() {
        assertThat(found(CaseStatus.DISPATCHING, null, null)).containsExactly(undispatched);
        assertThat(found(null, "u1", null)).containsExactly(late);
        assertThat(found(CaseStatus.FILING, "u1", null)).isEmpty();
    }

    @Test
    void filtersAndCountsByTheSideOfTheServiceThatNormsTellOrSomebodyChose() {
        dimensions.told(early, List.of("103", "113", "115"));
        dimensions.told(late, List.of("115"));
        dimensions.choose(late, Dimension.FEES, OFFICER);
        dimensions.choose(late, Dimension.PROCESS, OFFICER);

        assertThat(about(Dimension.EFFICIENCY)).containsExactly(early);
        assertThat(about(Dimension.ONE_WINDOW)).containsExactly(early);
        assertThat(about(Dimension.PROCESS)).containsExactly(late);
        assertThat(about(Dimension.FEES)).isEmpty();
        assertThat(dimensions.of(early)).containsExactly(new CaseDimension(Dimension.EFFICIENCY, false, 1),
                new CaseDimension(Dimension.ONE_WINDOW, false, 1));
        assertThat(dimensions.of(late)).containsExactly(new CaseDimension(Dimension.PROCESS, true, 0));
        assertThat(dimensions.open(scope(Set.of(jurisdiction), Set.of(), null, null)))
                .isEqualTo(Map.of(Dimension.EFFICIENCY, 1L, Dimension.ONE_WINDOW, 1L, Dimension.PROCESS, 1L));
        assertThat(events.of(late)).extracting(CaseEvent::type).filteredOn(CaseEventType.CLASSIFIED::equals).hasSize(2);
        assertThatThrownBy(() -> dimensions.choose(early, Dimension.FEES, OFFICER)).hasMessageContaining("dimension-told-by-norms");
    }

    private List<String> about(Dimension dimension) {
        return cases.list(new CaseQuery(null, null, null, ReviewKind.REVIEW, dimension), scope(Set.of(jurisdiction), Set.of(), null, null),
                PageRequest.of(0, 50)).map(CaseView::caseNo).getContent();
    }

    @Test
    void countsAllThoughItShowsAPage() {
        DataScope scope = scope(Set.of(jurisdiction), Set.of(), null, null);

        Page<CaseView> second = cases.list(new CaseQuery(null, null, null), scope, PageRequest.of(1, 2));

        assertThat(second.getTotalElements()).isEqualTo(3);
        assertThat(second).extracting(CaseView::caseNo).containsExactly(undispatched);
    }

    @Test
    void showsToEachPersonWhatIsInScopeAndNothingElse() {
        assertThat(seen(scope(Set.of(), Set.of("u1"), null, null))).containsExactly(late);
        assertThat(seen(scope(Set.of(), Set.of("u1", "u2"), null, null))).containsExactlyInAnyOrder(late, early);
        assertThat(seen(scope(Set.of(), Set.of(), "u2", "S1"))).as("the rated person").containsExactly(early);
        assertThat(seen(scope(Set.of("elsewhere"), Set.of("u1"), "u2", "S1"))).containsExactlyInAnyOrder(late, early);
        assertThat(seen(scope(Set.of("elsewhere"), Set.of(), null, null))).isEmpty();
        assertThat(seen(DataScope.NOTHING)).isEmpty();
        assertThat(seen(DataScope.EVERYTHING)).contains(early, late, undispatched);
    }

    @Test
    void leavesACaseWithItsRatedPersonWhenItMovesToAnotherUnit() {
        record.dispatched(early, "u3", true, null, "coordinator");

        assertThat(seen(scope(Set.of(), Set.of(), "u2", "S1"))).containsExactly(early);
        assertThat(seen(scope(Set.of(), Set.of(), "u3", "S1"))).isEmpty();
        assertThat(seen(scope(Set.of(), Set.of("u2"), null, null))).isEmpty();
    }

    @Test
    void findsACaseInScopeOnly() {
        assertThat(cases.find(late, scope(Set.of(jurisdiction), Set.of(), null, null))).isPresent();
        assertThat(cases.find(late, scope(Set.of(), Set.of("u2"), null, null))).isEmpty();
        assertThat(cases.find(late, DataScope.NOTHING)).isEmpty();
        assertThat(cases.ofReview(cases.require(late).reviewId())).map(CaseView::caseNo).contains(late);
    }

    private List<String> found(@Nullable CaseStatus status, @Nullable String unit, @Nullable Boolean overdue) {
        return cases.list(new CaseQuery(status, unit, overdue), scope(Set.of(jurisdiction), Set.of(), null, null), PageRequest.of(0, 50))
                .map(CaseView::caseNo).getContent();
    }

    /** Within the jurisdiction of this test, since others use the same units. */
    private List<String> seen(DataScope scope) {
        return cases.list(new CaseQuery(null, null, null), scope, PageRequest.of(0, 5000)).stream()
                .filter(view -> view.jurisdiction().equals(jurisdiction)).map(CaseView::caseNo).toList();
    }

    private static DataScope scope(Set<String> jurisdictions, Set<String> units, @Nullable String staffUnit, @Nullable String staffNo) {
        return new DataScope(false, jurisdictions, units, staffUnit, staffNo);
    }
}
