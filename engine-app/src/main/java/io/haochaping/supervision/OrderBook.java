package io.haochaping.supervision;

import java.util.Optional;

import io.haochaping.organisation.DataScope;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * Reading orders. The scope is part of every query: an order is in scope where its case is, except that the rated person, who
 * reads no orders, is not asked for.
 */
public interface OrderBook {

    /** Open ones first, the one that is due first before all others; then the ended ones, latest first. Without texts. */
    Page<SupervisionOrder> list(OrderQuery query, DataScope scope, Pageable page);

    Optional<SupervisionOrder> find(String orderNo, DataScope scope);

    long count(OrderQuery query, DataScope scope);

    default long countOpen(DataScope scope) {
        return count(OrderQuery.open(true), scope);
    }
}
