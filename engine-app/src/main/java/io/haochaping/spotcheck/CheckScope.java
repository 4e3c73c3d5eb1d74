package io.haochaping.spotcheck;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.organisation.DataScope;

import jakarta.persistence.criteria.Predicate;
import org.springframework.data.jpa.domain.Specification;

/** The data scope as a condition; the rated person, who reads no spot checks, is not asked for. */
final class CheckScope {

    private CheckScope() {
    }

    static <T> Specification<T> in(DataScope scope) {
        return (row, query, is) -> {
            if (scope.everything()) {
                return is.conjunction();
            }
            List<Predicate> any = new ArrayList<>();
            if (!scope.jurisdictions().isEmpty()) {
                any.add(row.get("jurisdiction").in(scope.jurisdictions()));
            }
            if (!scope.units().isEmpty()) {
                any.add(row.get("unitCode").in(scope.units()));
            }
            return is.or(any.toArray(Predicate[]::new));
        };
    }
}
