package io.haochaping.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.haochaping.organisation.DataScope;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import org.springframework.data.jpa.domain.Specification;

/** The conditions under which an appeal belongs into an answer. */
final class AppealSearch {

    static final List<AppealState> OPEN = Stream.of(AppealState.values()).filter(AppealState::isOpen).toList();

    private AppealSearch() {
    }

    /** In scope where its case is, and for whoever lodged it. */
    static Specification<StoredAppeal> visible(DataScope scope, String account) {
        return (appeal, query, is) -> scope.everything() ? is.conjunction() : is.or(parts(scope, account, appeal, is));
    }

    private static Predicate[] parts(DataScope scope, String account, Root<StoredAppeal> appeal, CriteriaBuilder is) {
        List<Predicate> parts = new ArrayList<>();
        parts.add(is.equal(appeal.get("appellant"), account));
        if (!scope.jurisdictions().isEmpty()) {
            parts.add(appeal.get("jurisdiction").in(scope.jurisdictions()));
        }
        if (!scope.units().isEmpty()) {
            parts.add(appeal.get("unitCode").in(scope.units()));
        }
        return parts.toArray(Predicate[]::new);
    }

    static Specification<StoredAppeal> numbered(String no) {
        return (appeal, query, is) -> is.equal(appeal.get("no"), no);
    }

    static Specification<StoredAppeal> matching(AppealQuery wanted) {
        return (appeal, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (wanted.state() != null) {
                all.add(is.equal(appeal.get("state"), wanted.state()));
            }
            if (wanted.open() != null) {
                Predicate open = appeal.get("state").in(OPEN);
                all.add(wanted.open() ? open : open.not());
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }
}
