package io.haochaping.improvement;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.ArrayList;

import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class KeySupervision implements ConcentratedProblems {

    private static final Comparator<KeyMatter> OPEN_FIRST = Comparator.comparing((KeyMatter matter) -> matter.state().isEnded())
            .thenComparing(matter -> matter.cluster().kind()).thenComparing(KeyMatter::openedAt, Comparator.reverseOrder())
            .thenComparing(KeyMatter::lastNo);

    private final StoredImprovements improvements;
    private final ClusterWatch watch;
    private final ClusterSubjects subjects;
    private final Retries retries;
    private final Clock clock;

    KeySupervision(StoredImprovements improvements, ClusterWatch watch, ClusterSubjects subjects, Retries retries, Clock clock) {
        this.improvements = improvements;
        this.watch = watch;
        this.subjects = subjects;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public int look() {
        return watch.look();
    }

    @Override
    public String open(Cluster cluster, String text, Person by) {
        if (!by.isSupervisor() && !by.isCoordinatorOf(cluster.jurisdiction())) {
            throw Problem.forbidden("cluster-by-coordinator-or-supervisor");
        }
        List<FieldError> errors = new ArrayList<>();
        String grounds = Texts.required("/text", text, Texts.LONGEST, errors);
        if (!subjects.exists(cluster)) {
            errors.add(new FieldError("/code", "cluster-unknown"));
        }
        Texts.refuse(errors);
        return retries.inTransaction(() -> {
            improvements.findByOpenKey(cluster.key()).ifPresent(open -> {
                throw Problem.conflict("cluster-open", open.view().no());
            });
            return watch.open(cluster, grounds, by.id());
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyMatter> keySupervision(DataScope scope) {
        Map<Cluster, KeyMatter> matters = new LinkedHashMap<>();
        Specification<StoredImprovement> wanted = openOrRecent(clock.instant().minus(RECENT_DAYS, ChronoUnit.DAYS));
        improvements.findAll(wanted.and(ImprovementSearch.inScope(scope)).and(ImprovementSearch.openAndLateFirst())).stream()
                .map(StoredImprovement::view).forEach(view -> about(view).forEach(cluster -> matters.merge(cluster, matter(cluster, view), KeySupervision::more)));
        return matters.values().stream().sorted(OPEN_FIRST).toList();
    }

    private static Specification<StoredImprovement> openOrRecent(Instant since) {
        return (matter, query, is) -> is.and(is.equal(matter.get("source"), Source.CONCENTRATED),
                is.or(matter.get("endedAt").isNull(), is.greaterThanOrEqualTo(matter.get("endedAt"), since)));
    }

    /** The unit that has to improve is under key supervision too. */
    private static Stream<Cluster> about(ImprovementView view) {
        Optional<Cluster> unit = Optional.ofNullable(view.unitCode()).map(code -> new Cluster(ClusterKind.UNIT, view.jurisdiction(), null, code));
        return Stream.concat(Stream.ofNullable(view.cluster()), unit.stream()).distinct();
    }

    private KeyMatter matter(Cluster cluster, ImprovementView view) {
        return new KeyMatter(cluster, subjects.title(cluster), view.no(), view.state(), 1, view.openedAt(), view.endedAt());
    }

    /** The first one is open, or ended last. */
    private static KeyMatter more(KeyMatter first, KeyMatter other) {
        return new KeyMatter(first.cluster(), first.title(), first.lastNo(), first.state(), first.problems() + other.problems(), first.openedAt(),
                first.endedAt());
    }
}
