package io.haochaping.casefile;

import java.util.List;

import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedFile;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRows extends JpaRepository<StoredEvidence, String> {

    @Query("""
            select new io.haochaping.personaldata.SealedFile$Row(e.id, 'case_evidence', e.caseNo, e.sealedName, e.mediaType, e.sizeBytes, e.sha256,
            e.actor, e.addedAt) from StoredEvidence e where e.caseNo = :caseNo order by e.position""")
    List<SealedFile.Row> listOf(String caseNo);

    boolean existsByCaseNo(String caseNo);

    long countByCaseNo(String caseNo);

    List<StoredEvidence> findByKeyIdNot(String keyId, Limit limit);

    @Query("select new io.haochaping.personaldata.KeyRows(e.keyId, count(e)) from StoredEvidence e group by e.keyId")
    List<KeyRows> rowsByKey();
}
