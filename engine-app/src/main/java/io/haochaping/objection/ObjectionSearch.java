package io.haochaping.objection;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

import io.haochaping.organisation.DataScope;

import jakarta.persistence.criteria.Predicate;

/** The conditions under which an objection belongs into an answer: where its case does. */
final class ObjectionSearch {

    private ObjectionSearch() {
    }

    static Specification<StoredObjection> inScope(DataScope scope) {
        return (objection, query, is) -> {
            if (scope.everything()) {
                return is.conjunction();
            }
            List<Predicate> parts = new ArrayList<>();
            if (!scope.jurisdictions().isEmpty()) {
                parts.add(objection.get("jurisdiction").in(scope.jurisdictions()));
            }
            if (!scope.units().isEmpty()) {
                parts.add(objection.get("unitCode").in(scope.units()));
            }
            return is.or(parts.toArray(Predicate[]::new));
        };
    }

    static Specification<StoredObjection> numbered(String no) {
        return (objection, query, is) -> is.equal(objection.get("no"), no);
    }

    static Specification<StoredObjection> standing(@Nullable ObjectionState state) {
        return (objection, query, is) -> state == null ? is.conjunction() : is.equal(objection.get("state"), state);
    }
}
