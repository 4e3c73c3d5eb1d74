package io.haochaping.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.personaldata.Cipher;
import io.haochaping.testing.ApplicationTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a rotation of the data key does with the replies to orders. */
@ApplicationTest
class SealedRepliesIT {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final String CASE = "CP-20260302-990001";
    private static final String NO = "DB-20260302-990001-1";
    private static final String TEXT = "请三日内约谈承办单位";
    private static final String REPLY = "已约谈承办单位𠮷";

    @Autowired
    private StoredOrders orders;
    @Autowired
    private SupervisionOrders view;
    @Autowired
    private SealedReplies replies;
    @Autowired
    private Cipher cipher;
    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void sealsAnewWhatAnOlderKeySealedAndNothingElse() {
        StoredOrder order = new StoredOrder(NO, CASE, "nowhere", SupervisionCause.MANUAL, "somebody", NOW).saying(TEXT, cipher)
                .due(LocalDate.of(2026, 3, 4), NOW, null);
        order.answered(REPLY, cipher, "somebody", NOW);
        orders.save(order);
        jdbc.update("update supervision_order set text_key_id = 'older' where order_no = ?", NO);
        byte[] before = sealed();

        assertThat(replies.reencrypt(1000)).isOne();
        assertThat(replies.reencrypt(1000)).isZero();

        assertThat(sealed()).isNotEqualTo(before);
        assertThat(view.of(CASE)).extracting(SupervisionOrder::answer, SupervisionOrder::text).containsExactly(tuple(REPLY, TEXT));
    }

    private byte[] sealed() {
        return jdbc.queryForObject("select answer from supervision_order where order_no = ?", byte[].class, NO);
    }
}
