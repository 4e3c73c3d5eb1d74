package io.haochaping.casefile;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.PlainFile;
import io.haochaping.personaldata.SealedFile.Row;
import io.haochaping.personaldata.SealedRows;

@Component
@Transactional
class EvidenceSafe implements EvidenceStore, SealedRows {

    static final int LIMIT = EvidenceInspection.LIMIT;

    private final EvidenceRows rows;
    private final EvidenceInspection inspection;
    private final CaseLocks locks;
    private final CaseEvents events;
    private final Cipher cipher;
    private final Clock clock;

    EvidenceSafe(EvidenceRows rows, EvidenceInspection inspection, CaseLocks locks, CaseEvents events, Cipher cipher, Clock clock) {
        this.rows = rows;
        this.inspection = inspection;
        this.locks = locks;
        this.events = events;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Evidence add(String caseNo, String fileName, InputStream content, String actor) {
        PlainFile file = inspection.check(fileName, content);
        locks.locked(caseNo);
        StoredEvidence stored = new StoredEvidence(caseNo, rows.countByCaseNo(caseNo), actor, clock.instant(), file, cipher);
        Evidence added = opened(rows.save(stored).row());
        events.record(caseNo, CaseEventType.EVIDENCE_ADDED, actor, Facts.of("evidenceId", added.id(),
                "mediaType", added.mediaType(), "size", added.size(), "sha256", added.sha256()));
        return added;
    }

    private Evidence opened(Row row) {
        return new Evidence(row.id(), row.owner(), row.name(cipher), row.mediaType(), row.size(), row.sha256(), row.actor(), row.at());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> of(String caseNo) {
        return rows.listOf(caseNo).stream().map(this::opened).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean any(String caseNo) {
        return rows.existsByCaseNo(caseNo);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<byte[]> content(String caseNo, String evidenceId) {
        return rows.findById(evidenceId).filter(evidence -> evidence.belongsTo(caseNo)).map(evidence -> evidence.content(cipher));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<StoredEvidence> older = rows.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(evidence -> evidence.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "evidence";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return rows.rowsByKey();
    }
}
