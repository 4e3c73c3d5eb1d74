package io.haochaping.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.PlainFile;
import io.haochaping.personaldata.SealedFile;

/** A piece of evidence. */
@Entity
@Table(name = StoredEvidence.TABLE)
class StoredEvidence extends SealedFile {

    static final String TABLE = "case_evidence";

    private String caseNo;
    private long position;

    @SuppressWarnings("NullAway.Init")
    protected StoredEvidence() {
    }

    StoredEvidence(String caseNo, long position, String actor, Instant at, PlainFile file, Cipher cipher) {
        super(new Place(TABLE, caseNo), file, actor, at, cipher);
        this.caseNo = caseNo;
        this.position = position;
    }

    @Override
    protected Place place() {
        return new Place(TABLE, caseNo);
    }

    boolean belongsTo(String otherCase) {
        return caseNo.equals(otherCase);
    }
}
