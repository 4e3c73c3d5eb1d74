package io.haochaping.supervision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpenOrderRows extends Repository<StoredOrder, String> {

    String SELECT = "select new io.haochaping.supervision.OrderDeadlines$OpenOrder(o.no, o.caseNo, o.jurisdiction, o.cause, o.issuedAt,"
            + " o.dueAt, o.remindAt, o.remindedAt) from StoredOrder o where o.openKey is not null and ";

    @Query(SELECT + "o.no > :after and (:jurisdiction = '' or o.jurisdiction = :jurisdiction) order by o.no")
    List<OrderDeadlines.OpenOrder> after(String jurisdiction, String after, Limit limit);

    @Query(SELECT + "o.no = :no")
    Optional<OrderDeadlines.OpenOrder> open(String no);
}
