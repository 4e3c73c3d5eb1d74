package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.DataScope;

@Component
@Transactional(readOnly = true)
class CaseBoardReader implements CaseBoard {

    private static final Sort NEAREST_FIRST = Sort.by("nextDueAt", "caseNo");

    private final EntityManager entities;
    private final StoredCaseFiles files;
    private final Clock clock;

    CaseBoardReader(EntityManager entities, StoredCaseFiles files, Clock clock) {
        this.entities = entities;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<OpenCount> open(DataScope scope, Set<String> jurisdictions, DueBounds bounds) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<OpenCount> query = is.createQuery(OpenCount.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        Expression<Instant> due = file.get("nextDueAt");
        query.select(is.construct(OpenCount.class, file.get("jurisdiction"), file.get("unitCode"), file.get("status"),
                count(is, is.lessThan(due, bounds.now())), count(is, between(is, due, bounds.now(), bounds.next())),
                count(is, between(is, due, bounds.next(), bounds.second())), count(is, between(is, due, bounds.second(), bounds.fourth())),
                count(is, is.greaterThanOrEqualTo(due, bounds.fourth())), count(is, is.isNull(file.get("taskHolder"))),
                count(is, is.isTrue(file.get("provisional")))));
        query.where(file.get("jurisdiction").in(jurisdictions), file.get("status").in(OpenCaseSearch.OPEN),
                CaseSearch.inScope(scope).toPredicate(file, query, is));
        query.groupBy(file.get("jurisdiction"), file.get("status"), file.get("unitCode"));
        return entities.createQuery(query).getResultList();
    }

    /** At or after the one, before the other. */
    private static Predicate between(CriteriaBuilder is, Expression<Instant> due, Instant from, Instant before) {
        return is.and(is.greaterThanOrEqualTo(due, from), is.lessThan(due, before));
    }

    static Expression<Long> count(CriteriaBuilder is, Predicate wanted) {
        return is.sum(is.<Long>selectCase().when(wanted, 1L).otherwise(0L));
    }

    @Override
    public Page<CaseView> list(OpenCaseQuery query, DataScope scope, Pageable page) {
        return files.findAll(within(query, scope), PageRequest.of(page.getPageNumber(), page.getPageSize(), NEAREST_FIRST))
                .map(file -> file.view(null));
    }

    @Override
    public List<CaseView> first(OpenCaseQuery query, DataScope scope, int most) {
        return files.findBy(within(query, scope), found -> found.sortBy(NEAREST_FIRST).limit(most).all()).stream()
                .map(file -> file.view(null)).toList();
    }

    private static Specification<CaseFile> within(OpenCaseQuery query, DataScope scope) {
        return OpenCaseSearch.matching(query).and(CaseSearch.inScope(scope));
    }

    @Override
    public Map<CaseStatus, StatusCount> statuses(DataScope scope) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<CaseFile> file = query.from(CaseFile.class);
        query.multiselect(file.get("status"), is.count(file), count(is, is.lessThan(file.get("nextDueAt"), clock.instant())));
        query.where(CaseSearch.inScope(scope).toPredicate(file, query, is)).groupBy(file.get("status"));
        Map<CaseStatus, StatusCount> counts = new EnumMap<>(CaseStatus.class);
        entities.createQuery(query).getResultList().forEach(row -> counts.put(row.get(0, CaseStatus.class),
                new StatusCount(row.get(1, Long.class), row.get(2, Long.class))));
        return counts;
    }

    @Override
    public Map<String, Long> loads(DataScope scope) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<CaseFile> file = query.from(CaseFile.class);
        query.multiselect(file.get("taskHolder"), is.count(file));
        query.where(is.isNotNull(file.get("taskHolder")), CaseSearch.inScope(scope).toPredicate(file, query, is)).groupBy(file.get("taskHolder"));
        Map<String, Long> loads = new HashMap<>();
        entities.createQuery(query).getResultList().forEach(row -> loads.put(row.get(0, String.class), row.get(1, Long.class)));
        return loads;
    }
}
