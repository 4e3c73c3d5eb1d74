package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;

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
    private static final int FIRST_EDGE = 6;
    private static final int EDGES = 4;

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
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<CaseFile> file = query.from(CaseFile.class);
        Expression<Instant> due = file.get("nextDueAt");
        List<Selection<?>> columns = new ArrayList<>(List.of(file.get("jurisdiction"), file.get("unitCode"), file.get("status"), is.count(file),
                is.count(file.get("taskHolder")), count(is, is.isTrue(file.get("provisional")))));
        Stream.of(bounds.now(), bounds.next(), bounds.second(), bounds.fourth()).forEach(edge -> columns.add(count(is, is.lessThan(due, edge))));
        query.multiselect(columns);
        query.where(file.get("jurisdiction").in(jurisdictions), file.get("status").in(OpenCaseSearch.OPEN),
                CaseSearch.inScope(scope).toPredicate(file, query, is));
        query.groupBy(file.get("jurisdiction"), file.get("status"), file.get("unitCode"));
        return entities.createQuery(query).getResultStream().map(CaseBoardReader::openCount).toList();
    }

    /** The database counts up to each edge, one comparison a case; the spans are what lies between. */
    private static OpenCount openCount(Tuple row) {
        long[] to = IntStream.range(FIRST_EDGE, FIRST_EDGE + EDGES).mapToLong(column -> row.get(column, Long.class)).toArray();
        long all = row.get(3, Long.class);
        return new OpenCount(row.get(0, String.class), row.get(1, String.class), row.get(2, CaseStatus.class), to[0], to[1] - to[0], to[2] - to[1],
                to[3] - to[2], all - to[3], all - row.get(4, Long.class), row.get(5, Long.class));
    }

    /** Counting is much quicker than adding ones and zeros, which MySQL does in decimals. */
    static Expression<Long> count(CriteriaBuilder is, Predicate wanted) {
        return is.count(is.<Long>selectCase().when(wanted, 1L).otherwise(is.nullLiteral(Long.class)));
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
