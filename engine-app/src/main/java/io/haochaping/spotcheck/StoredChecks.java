package io.haochaping.spotcheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.haochaping.personaldata.KeyRows;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface StoredChecks extends JpaRepository<StoredCheck, String>, JpaSpecificationExecutor<StoredCheck> {

    List<StoredCheck> findByCaseNoOrderByOpenedAtAscNoAsc(String caseNo);

    Optional<StoredCheck> findByOpenKey(String caseNo);

    boolean existsByOpenKey(String caseNo);

    List<StoredCheck> findBySampleNoOrderByCaseNo(String sampleNo);

    @Query("select distinct c.caseNo from StoredCheck c where c.unitCode = :unitCode")
    Set<String> checkedOf(String unitCode);

    @Query("select c from StoredCheck c where c.keyId is not null and c.keyId <> :keyId order by c.no")
    List<StoredCheck> sealedUnderOtherThan(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(c.keyId, count(c)) from StoredCheck c where c.keyId is not null group by c.keyId")
    List<KeyRows> rowsByKey();
}
