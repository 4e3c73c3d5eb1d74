package io.haochaping.improvement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.CountedReviews;
import io.haochaping.organisation.DataScope;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class ImprovementReader implements ImprovementBook {

    private final StoredImprovements improvements;
    private final StoredClusterCases cases;
    private final History history;
    private final CountedReviews counted;
    private final ClusterSearch clusters;

    ImprovementReader(StoredImprovements improvements, StoredClusterCases cases, History history, CountedReviews counted, ClusterSearch clusters) {
        this.improvements = improvements;
        this.cases = cases;
        this.history = history;
        this.counted = counted;
        this.clusters = clusters;
    }

    @Override
    public Page<ImprovementView> list(ImprovementQuery query, DataScope scope, Pageable page) {
        return improvements.findAll(ImprovementSearch.matching(query).and(ImprovementSearch.inScope(scope)).and(ImprovementSearch.openAndLateFirst()), page)
                .map(StoredImprovement::view);
    }

    @Override
    public Optional<ImprovementView> find(String no, DataScope scope) {
        return improvements.findOne(ImprovementSearch.numbered(no).and(ImprovementSearch.inScope(scope))).map(StoredImprovement::view);
    }

    @Override
    public List<ImprovementStep> steps(String no) {
        return history.of(no);
    }

    @Override
    public List<ImprovementView> repetitionsOf(String no, DataScope scope) {
        return improvements.findAll(ImprovementSearch.repeating(no).and(ImprovementSearch.inScope(scope)), Sort.by("openedAt", "no")).stream()
                .map(StoredImprovement::view).toList();
    }

    @Override
    public List<CaseView> cases(String no, DataScope scope) {
        return counted.cases(cases.caseNos(no), scope);
    }

    @Override
    public Counts counts(ImprovementView view) {
        if (view.reviewsBefore() != null && view.reviewsAfter() != null) {
            return new Counts(view.reviewsBefore(), view.reviewsAfter());
        }
        Cluster cluster = view.cluster();
        if (cluster == null) {
            return new Counts(0, null);
        }
        int before = clusters.count(cluster, view.openedAt().minus(view.periodDays(), ChronoUnit.DAYS), view.openedAt().plusSeconds(1));
        return new Counts(before, after(view, cluster));
    }

    /** The second of the acceptance itself is not observed, as that of the opening belongs to the period before it. */
    private @Nullable Integer after(ImprovementView view, Cluster cluster) {
        if (view.acceptedAt() == null) {
            return null;
        }
        Instant from = view.acceptedAt().plusSeconds(1);
        return clusters.count(cluster, from, from.plus(view.periodDays(), ChronoUnit.DAYS));
    }
}
