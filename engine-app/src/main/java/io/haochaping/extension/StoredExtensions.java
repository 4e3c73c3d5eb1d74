package io.haochaping.extension;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredExtensions extends JpaRepository<StoredExtension, String>, JpaSpecificationExecutor<StoredExtension> {

    Optional<StoredExtension> findByCaseNo(String caseNo);

    Optional<StoredExtension> findByCaseNoAndUndecidedTrue(String caseNo);

    boolean existsByCaseNo(String caseNo);

    List<StoredExtension> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredExtension e group by e.keyId")
    List<KeyRows> rowsByKey();
}
