package io.haochaping.administration.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import io.haochaping.personaldata.KeyRows;

interface StoredImports extends JpaRepository<StoredImport, String> {

    Optional<StoredImport> findByIdAndPersonAndExpiresAtAfter(String id, String person, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredImport> findLockedByIdAndPersonAndExpiresAtAfter(String id, String person, Instant now);

    List<StoredImport> findByPersonAndImportedAtIsNull(String person);

    List<StoredImport> findByExpiresAtBefore(Instant now);

    @Query("select new io.haochaping.personaldata.KeyRows(i.keyId, count(i)) from StoredImport i group by i.keyId")
    List<KeyRows> rowsByKey();

    List<StoredImport> findByKeyIdNot(String keyId, Limit limit);
}
