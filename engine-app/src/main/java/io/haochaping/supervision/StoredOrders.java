package io.haochaping.supervision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredOrders extends JpaRepository<StoredOrder, String> {

    Optional<StoredOrder> findByOpenKey(String openKey);

    List<StoredOrder> findByCaseNoOrderByIssuedAtAscNoAsc(String caseNo);

    List<StoredOrder> findByCaseNoAndOpenKeyIsNotNull(String caseNo);

    List<StoredOrder> findByAnswerKeyIdNot(String keyId, Limit limit);

    long countByCaseNo(String caseNo);
}
