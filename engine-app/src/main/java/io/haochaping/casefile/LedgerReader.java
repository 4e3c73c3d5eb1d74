package io.haochaping.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.organisation.DataScope;

@Component
@Transactional(readOnly = true)
class LedgerReader implements LedgerView {

    private final EntityManager entities;
    private final Clock clock;

    LedgerReader(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Page<LedgerLine> list(LedgerQuery wanted, DataScope scope, Pageable page) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = is.createTupleQuery();
        Root<LedgerEntry> entry = query.from(LedgerEntry.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        query.multiselect(entry, file).where(conditions(wanted, scope, entry, file, query, is))
                .orderBy(is.asc(entry.get("plannedDate")), is.asc(entry.get("caseNo")));
        List<LedgerLine> lines = entities.createQuery(query).setFirstResult((int) page.getOffset()).setMaxResults(page.getPageSize()).getResultList()
                .stream().map(row -> line(row.get(0, LedgerEntry.class), row.get(1, CaseFile.class))).toList();
        return new PageImpl<>(lines, page, count(wanted, scope));
    }

    @Override
    public long count(LedgerState state, DataScope scope) {
        return count(new LedgerQuery(state, null, null, null), scope);
    }

    private long count(LedgerQuery wanted, DataScope scope) {
        CriteriaBuilder is = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = is.createQuery(Long.class);
        Root<LedgerEntry> entry = query.from(LedgerEntry.class);
        Root<CaseFile> file = query.from(CaseFile.class);
        query.select(is.count(entry)).where(conditions(wanted, scope, entry, file, query, is));
        return entities.createQuery(query).getSingleResult();
    }

    private Predicate[] conditions(LedgerQuery wanted, DataScope scope, Root<LedgerEntry> entry, Root<CaseFile> file, CriteriaQuery<?> query,
            CriteriaBuilder is) {
        List<Predicate> all = new ArrayList<>(List.of(is.equal(entry.get("caseNo"), file.get("caseNo")),
                CaseSearch.inScope(scope).toPredicate(file, query, is)));
        addState(all, wanted.state(), entry, file, is);
        if (wanted.unitCode() != null) {
            all.add(is.equal(entry.get("unitCode"), wanted.unitCode()));
        }
        if (wanted.from() != null) {
            all.add(is.greaterThanOrEqualTo(entry.get("plannedDate"), wanted.from()));
        }
        if (wanted.to() != null) {
            all.add(is.lessThanOrEqualTo(entry.get("plannedDate"), wanted.to()));
        }
        return all.toArray(Predicate[]::new);
    }

    private void addState(List<Predicate> all, @Nullable LedgerState state, Root<LedgerEntry> entry, Root<CaseFile> file, CriteriaBuilder is) {
        if (state == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Predicate ended = file.get("status").in(CaseStatus.CLOSED, CaseStatus.EXCLUDED);
        boolean closed = state == LedgerState.CLOSED_IN_TIME || state == LedgerState.CLOSED_LATE;
        all.add(closed ? is.isNotNull(entry.get("closedAt")) : is.isNull(entry.get("closedAt")));
        switch (state) {
            case RUNNING -> all.addAll(List.of(ended.not(), is.greaterThanOrEqualTo(entry.get("plannedDate"), today)));
            case OVERDUE -> all.addAll(List.of(ended.not(), is.lessThan(entry.get("plannedDate"), today)));
            case CLOSED_IN_TIME -> all.add(is.lessThanOrEqualTo(entry.<LocalDate>get("closedOn"), entry.get("plannedDate")));
            case CLOSED_LATE -> all.add(is.greaterThan(entry.<LocalDate>get("closedOn"), entry.get("plannedDate")));
            case DROPPED -> all.add(ended);
        }
    }

    private LedgerLine line(LedgerEntry entry, CaseFile file) {
        return entry.line(file.view(null), LocalDate.now(clock));
    }
}
