package io.haochaping.objection;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredObjections extends JpaRepository<StoredObjection, String>, JpaSpecificationExecutor<StoredObjection> {

    Optional<StoredObjection> findByCaseNo(String caseNo);

    boolean existsByCaseNo(String caseNo);

    List<StoredObjection> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredObjection e group by e.keyId")
    List<KeyRows> rowsByKey();
}
