package io.haochaping.supervision;

import java.time.Clock;
import java.util.Optional;

import io.haochaping.organisation.DataScope;
import io.haochaping.personaldata.Cipher;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class OrderReader implements OrderBook {

    private final StoredOrders orders;
    private final Cipher cipher;
    private final Clock clock;

    OrderReader(StoredOrders orders, Cipher cipher, Clock clock) {
        this.orders = orders;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Page<SupervisionOrder> list(OrderQuery query, DataScope scope, Pageable page) {
        return orders.findAll(OrderSearch.matching(query, clock.instant()).and(OrderSearch.inScope(scope)).and(OrderSearch.mostUrgentFirst()),
                page).map(StoredOrder::view);
    }

    @Override
    public Optional<SupervisionOrder> find(String orderNo, DataScope scope) {
        return orders.findOne(OrderSearch.numbered(orderNo).and(OrderSearch.inScope(scope))).map(order -> order.view(cipher));
    }

    @Override
    public long count(OrderQuery query, DataScope scope) {
        return orders.count(OrderSearch.matching(query, clock.instant()).and(OrderSearch.inScope(scope)));
    }
}
