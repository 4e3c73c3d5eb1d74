package io.haochaping.supervision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.KeyRows;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StoredOrders extends JpaRepository<StoredOrder, String>, JpaSpecificationExecutor<StoredOrder> {

    Optional<StoredOrder> findByOpenKey(String openKey);

    List<StoredOrder> findByCaseNoOrderByIssuedAtAscNoAsc(String caseNo);

    List<StoredOrder> findByCaseNoInOrderByIssuedAtAscNoAsc(Collection<String> caseNos);

    List<StoredOrder> findByCaseNoAndOpenKeyIsNotNull(String caseNo);

    @Query("select o from StoredOrder o where o.answerKeyId <> :keyId or o.textKeyId <> :keyId")
    List<StoredOrder> sealedUnderOtherThan(String keyId, Limit limit);

    long countByCaseNo(String caseNo);

    @Query("select new io.haochaping.personaldata.KeyRows(e.answerKeyId, count(e)) from StoredOrder e where e.answerKeyId is not null group by e.answerKeyId")
    List<KeyRows> repliesByKey();

    @Query("select new io.haochaping.personaldata.KeyRows(e.textKeyId, count(e)) from StoredOrder e where e.textKeyId is not null group by e.textKeyId")
    List<KeyRows> textsByKey();

    boolean existsByCaseNoAndCause(String caseNo, SupervisionCause cause);
}
