package io.haochaping.improvement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.KeyRows;
import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredInspectionUploads extends JpaRepository<StoredInspectionUpload, String> {

    Optional<StoredInspectionUpload> findByIdAndPersonAndExpiresAtAfter(String id, String person, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredInspectionUpload> findLockedByIdAndPersonAndExpiresAtAfter(String id, String person, Instant now);

    List<StoredInspectionUpload> findByPersonAndReportIdIsNull(String person);

    List<StoredInspectionUpload> findByExpiresAtBefore(Instant now);

    List<StoredInspectionUpload> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(u.keyId, count(u)) from StoredInspectionUpload u where u.keyId is not null group by u.keyId")
    List<KeyRows> byKey();
}
