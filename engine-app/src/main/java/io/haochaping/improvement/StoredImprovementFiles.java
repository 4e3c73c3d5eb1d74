package io.haochaping.improvement;

import java.util.List;

import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredImprovementFiles extends JpaRepository<StoredImprovementFile, String> {

    @Query("""
            select new io.haochaping.personaldata.SealedFile$Row(f.id, 'improvement_file', f.improvementNo, f.sealedName, f.mediaType, f.sizeBytes,
            f.sha256, f.actor, f.addedAt) from StoredImprovementFile f where f.improvementNo = :no order by f.addedAt, f.id""")
    List<SealedFile.Row> listOf(String no);

    List<StoredImprovementFile> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(f.keyId, count(f)) from StoredImprovementFile f group by f.keyId")
    List<KeyRows> byKey();
}
