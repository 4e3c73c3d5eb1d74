package io.haochaping.extension;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

import io.haochaping.organisation.DataScope;

import jakarta.persistence.criteria.Predicate;

/** The conditions under which a request belongs into an answer: where its case does. */
final class ExtensionSearch {

    private ExtensionSearch() {
    }

    static Specification<StoredExtension> inScope(DataScope scope) {
        return (request, query, is) -> {
            if (scope.everything()) {
                return is.conjunction();
            }
            List<Predicate> parts = new ArrayList<>();
            if (!scope.jurisdictions().isEmpty()) {
                parts.add(request.get("jurisdiction").in(scope.jurisdictions()));
            }
            if (!scope.units().isEmpty()) {
                parts.add(request.get("unitCode").in(scope.units()));
            }
            return is.or(parts.toArray(Predicate[]::new));
        };
    }

    static Specification<StoredExtension> numbered(String no) {
        return (request, query, is) -> is.equal(request.get("no"), no);
    }

    static Specification<StoredExtension> standing(@Nullable ExtensionState state) {
        return (request, query, is) -> state == null ? is.conjunction() : is.equal(request.get("state"), state);
    }
}
