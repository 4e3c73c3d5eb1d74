package io.haochaping.casefile;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.DataScope;
import io.haochaping.review.Dimension;
import io.haochaping.review.NormDimensions;
import io.haochaping.review.NormDimensions.Told;

@Component
@Transactional
class DimensionBook implements CaseDimensions {

    private final StoredDimensions rows;
    private final NormDimensions norms;
    private final CaseLocks locks;
    private final EventChain events;
    private final EntityManager entities;

    DimensionBook(StoredDimensions rows, NormDimensions norms, CaseLocks locks, EventChain events, EntityManager entities) {
        this.rows = rows;
        this.norms = norms;
        this.locks = locks;
        this.events = events;
        this.entities = entities;
    }

    @Override
    public void told(String caseNo, Collection<String> normCodes) {
        Told told = norms.of(normCodes);
        rows.saveAll(told.dimensions().stream().map(dimension -> new StoredDimension(caseNo, new CaseDimension(dimension, false, told.version())))
                .toList());
    }

    @Override
    public void choose(String caseNo, Dimension dimension, String actor) {
        locks.locked(caseNo);
        List<StoredDimension> known = rows.of(List.of(caseNo));
        if (known.stream().anyMatch(row -> !row.view().chosen())) {
            throw Problem.badRequest("dimension-told-by-norms");
        }
        rows.deleteAllInBatch(known);
        rows.save(new StoredDimension(caseNo, new CaseDimension(dimension, true, 0)));
        events.record(caseNo, CaseEventType.CLASSIFIED, actor, Facts.of("dimension", dimension));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDimension> of(String caseNo) {
        return of(List.of(caseNo)).getOrDefault(caseNo, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<CaseDimension>> of(Collection<String> caseNos) {
        return caseNos.isEmpty() ? Map.of() : rows.of(caseNos).stream().sorted(Comparator.comparing(row -> row.view().dimension()))
                .collect(Collectors.groupingBy(StoredDimension::caseNo, Collectors.mapping(StoredDimension::view, Collectors.toList())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Dimension, Long> open(DataScope scope) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<CaseFile> file = query.from(CaseFile.class);
        Root<StoredDimension> row = query.from(StoredDimension.class);
        Path<Dimension> dimension = row.get("id").get("dimension");
        query.multiselect(dimension, is.count(file)).groupBy(dimension);
        query.where(is.equal(row.get("id").get("caseNo"), file.get("caseNo")), file.get("status").in(OpenCaseSearch.OPEN),
                CaseSearch.inScope(scope).toPredicate(file, query, is));
        Map<Dimension, Long> counts = new EnumMap<>(Dimension.class);
        entities.createQuery(query).getResultList().forEach(found -> counts.put(found.get(0, Dimension.class), found.get(1, Long.class)));
        return counts;
    }
}
