package io.haochaping.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;

import org.springframework.data.jpa.domain.Specification;

import io.haochaping.organisation.DataScope;
import io.haochaping.review.Dimension;

/** The conditions under which a case belongs into an answer. */
final class CaseSearch {

    private CaseSearch() {
    }

    static Specification<CaseFile> inScope(DataScope scope) {
        return (file, query, is) -> scope.everything() ? is.conjunction() : is.or(parts(scope, file, is));
    }

    private static Predicate[] parts(DataScope scope, Root<CaseFile> file, CriteriaBuilder is) {
        List<Predicate> parts = new ArrayList<>();
        if (!scope.jurisdictions().isEmpty()) {
            parts.add(file.get("jurisdiction").in(scope.jurisdictions()));
        }
        if (!scope.units().isEmpty()) {
            parts.add(file.get("unitCode").in(scope.units()));
        }
        if (scope.staffUnit() != null && scope.staffNo() != null) {
            parts.add(is.and(is.equal(file.get("ratedUnit"), scope.staffUnit()), is.equal(file.get("staffNo"), scope.staffNo())));
        }
        return parts.toArray(Predicate[]::new);
    }

    static Specification<CaseFile> numbered(String caseNo) {
        return (file, query, is) -> is.equal(file.get("caseNo"), caseNo);
    }

    static Predicate isAbout(Dimension dimension, Root<CaseFile> file, CriteriaQuery<?> query, CriteriaBuilder is) {
        Subquery<String> about = query.subquery(String.class);
        Path<?> id = about.from(StoredDimension.class).get("id");
        about.select(id.get("caseNo")).where(is.equal(id.get("dimension"), dimension));
        return file.get("caseNo").in(about);
    }

    static Specification<CaseFile> matching(CaseQuery wanted, Instant now) {
        return (file, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (wanted.status() != null) {
                all.add(is.equal(file.get("status"), wanted.status()));
            }
            if (wanted.unitCode() != null) {
                all.add(is.equal(file.get("unitCode"), wanted.unitCode()));
            }
            if (wanted.overdue() != null) {
                Predicate passed = is.lessThan(file.get("nextDueAt"), now);
                all.add(wanted.overdue() ? passed : passed.not());
            }
            if (wanted.kind() != null) {
                all.add(is.equal(file.get("kind"), wanted.kind()));
            }
            if (wanted.dimension() != null) {
                all.add(isAbout(wanted.dimension(), file, query, is));
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }
}
