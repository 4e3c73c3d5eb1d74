package io.haochaping.improvement;

import java.time.Instant;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.PlainFile;
import io.haochaping.personaldata.SealedFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A file that shows what was carried out. */
@Entity
@Table(name = StoredImprovementFile.TABLE)
class StoredImprovementFile extends SealedFile {

    static final String TABLE = "improvement_file";

    private String improvementNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredImprovementFile() {
    }

    StoredImprovementFile(String improvementNo, String actor, Instant at, PlainFile file, Cipher cipher) {
        super(new Place(TABLE, improvementNo), file, actor, at, cipher);
        this.improvementNo = improvementNo;
    }

    @Override
    protected Place place() {
        return new Place(TABLE, improvementNo);
    }

    boolean belongsTo(String no) {
        return improvementNo.equals(no);
    }
}
