package io.haochaping.supervision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a rotation of the data key reach the texts of orders and the replies to them. */
@Component
class SealedReplies implements SealedRows {

    private final StoredOrders orders;
    private final Cipher cipher;

    SealedReplies(StoredOrders orders, Cipher cipher) {
        this.orders = orders;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredOrder> older = orders.sealedUnderOtherThan(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(order -> order.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "replies";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        Map<String, Long> rows = new TreeMap<>();
        Stream.of(orders.repliesByKey(), orders.textsByKey()).flatMap(List::stream).forEach(it -> rows.merge(it.keyId(), it.rows(), Long::sum));
        return rows.entrySet().stream().map(it -> new KeyRows(it.getKey(), it.getValue())).toList();
    }
}
