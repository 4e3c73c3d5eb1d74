package io.haochaping.supervision;

import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredOrders extends JpaRepository<StoredOrder, String> {

    Optional<StoredOrder> findByOpenKey(String openKey);

    List<StoredOrder> findByCaseNoOrderByIssuedAtAscNoAsc(String caseNo);

    List<StoredOrder> findByCaseNoAndOpenKeyIsNotNull(String caseNo);

    List<StoredOrder> findByAnswerKeyIdNot(String keyId, Limit limit);

    long countByCaseNo(String caseNo);

    @Query("select new io.haochaping.personaldata.KeyRows(e.answerKeyId, count(e)) from StoredOrder e where e.answerKeyId is not null group by e.answerKeyId")
    List<KeyRows> rowsByKey();
}
