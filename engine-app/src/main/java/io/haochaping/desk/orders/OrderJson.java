package io.haochaping.desk.orders;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Words;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrder;

/**
 * An order over REST. Times carry the offset of Asia/Shanghai.
 *
 * @param level       2 once the order was late itself
 * @param escalatedAt since when
 * @param text        what an order by hand asks for; null in lists
 * @param answer      null in lists
 */
record OrderJson(String no, String caseNo, String jurisdiction, @Nullable String unitCode, SupervisionCause cause, boolean open,
                 boolean withdrawn, boolean overdue, int level, String issuedBy, OffsetDateTime issuedAt, OffsetDateTime dueAt,
                 @Nullable OffsetDateTime remindedAt, @Nullable OffsetDateTime escalatedAt, @Nullable OffsetDateTime answeredAt,
                 @Nullable String answeredBy, @Nullable String text, @Nullable String answer, List<FileJson> evidence) {

    record FileJson(String id, String fileName, String mediaType, long size, String sha256, String actor, OffsetDateTime at) {

        @Override
        public String toString() {
            return "FileJson";
        }
    }

    /** A page of orders. */
    record ListJson(List<OrderJson> items, int page, int size, long total) {
    }

    static OrderJson of(SupervisionOrder order, Instant now, List<FileJson> evidence) {
        return new OrderJson(order.no(), order.caseNo(), order.jurisdiction(), order.unitCode(), order.cause(), order.isOpen(),
                order.withdrawn(), order.isOverdue(now), order.level(), order.issuedBy(), at(order.issuedAt()), at(order.dueAt()),
                orNull(order.remindedAt()), orNull(order.escalatedAt()), orNull(order.answeredAt()), order.answeredBy(), order.text(),
                order.answer(), evidence);
    }

    static OffsetDateTime at(Instant time) {
        return time.atZone(Words.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime orNull(@Nullable Instant time) {
        return time == null ? null : at(time);
    }

    /** Spring writes bodies to the log when somebody turns its debugging on. */
    @Override
    public String toString() {
        return "OrderJson[" + no + "]";
    }
}
