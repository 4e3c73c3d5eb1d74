package io.haochaping.paper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.KeyRows;
import jakarta.persistence.LockModeType;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredPaperImports extends JpaRepository<StoredPaperImport, String> {

    Optional<StoredPaperImport> findByIdAndPerson(String id, String person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredPaperImport p where p.id = :id")
    Optional<StoredPaperImport> locked(String id);

    List<StoredPaperImport> findByPersonOrderByUploadedAtDesc(String person, Limit limit);

    @Query("select p.id from StoredPaperImport p where p.state = 'RUNNING' order by p.uploadedAt")
    List<String> running();

    @Query("select p from StoredPaperImport p where p.expiresAt < :now and p.state <> 'RUNNING'")
    List<StoredPaperImport> expired(Instant now);

    List<StoredPaperImport> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(p.keyId, count(p)) from StoredPaperImport p group by p.keyId")
    List<KeyRows> rowsByKey();
}
