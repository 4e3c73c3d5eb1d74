package io.haochaping.improvement;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.organisation.DataScope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.springframework.data.jpa.domain.Specification;

/** The conditions under which a matter belongs into an answer, and the order of a list. */
final class ImprovementSearch {

    private ImprovementSearch() {
    }

    static Specification<StoredImprovement> inScope(DataScope scope) {
        return (matter, query, is) -> {
            Predicate covered = scope.everything() ? is.conjunction() : is.or(parts(scope, matter));
            return is.and(covered, aboutOthers(scope, matter, is));
        };
    }

    private static Predicate[] parts(DataScope scope, Root<?> matter) {
        List<Predicate> parts = new ArrayList<>();
        if (!scope.jurisdictions().isEmpty()) {
            parts.add(matter.get("jurisdiction").in(scope.jurisdictions()));
        }
        if (!scope.units().isEmpty()) {
            parts.add(matter.get("unitCode").in(scope.units()));
        }
        return parts.toArray(Predicate[]::new);
    }

    /** Nobody sees a problem about the own person, whatever else the person may see. */
    private static Predicate aboutOthers(DataScope scope, Root<?> matter, CriteriaBuilder is) {
        if (scope.staffNo() == null || scope.staffUnit() == null) {
            return is.conjunction();
        }
        return is.or(matter.get("clusterKind").isNull(), is.notEqual(matter.get("clusterKind"), ClusterKind.STAFF),
                is.notEqual(matter.get("clusterUnit"), scope.staffUnit()), is.notEqual(matter.get("clusterCode"), scope.staffNo()));
    }

    static Specification<StoredImprovement> numbered(String no) {
        return (matter, query, is) -> is.equal(matter.get("no"), no);
    }

    static Specification<StoredImprovement> repeating(String no) {
        return (matter, query, is) -> is.equal(matter.get("repeatOf"), no);
    }

    static Specification<StoredImprovement> matching(ImprovementQuery wanted) {
        return (matter, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            equal(all, matter, is, "source", wanted.source());
            equal(all, matter, is, "state", wanted.state());
            equal(all, matter, is, "unitCode", wanted.unitCode());
            equal(all, matter, is, "reportId", wanted.reportId());
            if (wanted.overdue()) {
                all.add(matter.get("overdueSince").isNotNull());
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static void equal(List<Predicate> all, Root<StoredImprovement> matter, CriteriaBuilder is, String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            all.add(is.equal(matter.get(name), value));
        }
    }

    /** Adds no condition. */
    static Specification<StoredImprovement> openAndLateFirst() {
        return (matter, query, is) -> {
            if (query != null && !Long.class.equals(query.getResultType()) && !long.class.equals(query.getResultType())) {
                sort(matter, query, is);
            }
            return is.conjunction();
        };
    }

    private static void sort(Root<StoredImprovement> matter, CriteriaQuery<?> query, CriteriaBuilder is) {
        query.orderBy(is.asc(is.<Integer>selectCase().when(matter.get("endedAt").isNull(), 0).otherwise(1)),
                is.asc(is.<Integer>selectCase().when(matter.get("overdueSince").isNotNull(), 0).otherwise(1)),
                is.desc(matter.get("openedAt")), is.desc(matter.get("no")));
    }

    static Specification<StoredInspection> reportsInScope(DataScope scope) {
        return (report, query, is) -> scope.everything() ? is.conjunction()
                : scope.jurisdictions().isEmpty() ? is.disjunction() : report.get("jurisdiction").in(scope.jurisdictions());
    }
}
