package io.haochaping.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

import io.haochaping.organisation.DataScope;
import org.springframework.data.jpa.domain.Specification;

/** The conditions under which an order belongs into an answer, and the order of a list. */
final class OrderSearch {

    private static final String OPEN = "openKey";

    private OrderSearch() {
    }

    static Specification<StoredOrder> inScope(DataScope scope) {
        return (order, query, is) -> scope.everything() ? is.conjunction() : is.or(parts(scope, order));
    }

    private static Predicate[] parts(DataScope scope, Root<StoredOrder> order) {
        List<Predicate> parts = new ArrayList<>();
        if (!scope.jurisdictions().isEmpty()) {
            parts.add(order.get("jurisdiction").in(scope.jurisdictions()));
        }
        if (!scope.units().isEmpty()) {
            parts.add(order.get("unitCode").in(scope.units()));
        }
        return parts.toArray(Predicate[]::new);
    }

    static Specification<StoredOrder> numbered(String no) {
        return (order, query, is) -> is.equal(order.get("no"), no);
    }

    static Specification<StoredOrder> matching(OrderQuery wanted, Instant now) {
        return (order, query, is) -> {
            List<Predicate> all = new ArrayList<>();
            if (wanted.cause() != null) {
                all.add(is.equal(order.get("cause"), wanted.cause()));
            }
            if (wanted.unitCode() != null) {
                all.add(is.equal(order.get("unitCode"), wanted.unitCode()));
            }
            if (wanted.state() != null) {
                all.add(standing(wanted.state(), order, is));
            }
            if (wanted.level() != null) {
                all.add(wanted.level() == 2 ? order.get("escalatedAt").isNotNull() : order.get("escalatedAt").isNull());
            }
            if (wanted.overdue()) {
                all.add(is.and(order.get(OPEN).isNotNull(), is.lessThan(order.get("dueAt"), now)));
            }
            if (wanted.open() != null) {
                all.add(wanted.open() ? order.get(OPEN).isNotNull() : order.get(OPEN).isNull());
            }
            return is.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate standing(OrderState state, Root<StoredOrder> order, CriteriaBuilder is) {
        return switch (state) {
            case OPEN -> order.get(OPEN).isNotNull();
            case ANSWERED -> order.get("answeredAt").isNotNull();
            case WITHDRAWN -> is.isTrue(order.get("withdrawn"));
        };
    }

    /** Adds no condition: open orders by their due time, then the ended ones, latest first. */
    static Specification<StoredOrder> mostUrgentFirst() {
        return (order, query, is) -> {
            if (query != null && !Long.class.equals(query.getResultType()) && !long.class.equals(query.getResultType())) {
                sort(order, query, is);
            }
            return is.conjunction();
        };
    }

    private static void sort(Root<StoredOrder> order, CriteriaQuery<?> query, CriteriaBuilder is) {
        Predicate open = order.get(OPEN).isNotNull();
        query.orderBy(is.asc(is.<Integer>selectCase().when(open, 0).otherwise(1)),
                is.asc(is.<Instant>selectCase().when(open, order.<Instant>get("dueAt")).otherwise(is.nullLiteral(Instant.class))),
                is.desc(order.get("issuedAt")), is.asc(order.get("no")));
    }
}
