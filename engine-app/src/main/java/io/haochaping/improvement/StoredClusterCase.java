package io.haochaping.improvement;

import java.io.Serializable;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A case behind a concentrated problem. */
@Entity
@Table(name = "improvement_case")
@IdClass(StoredClusterCase.Key.class)
class StoredClusterCase {

    record Key(String improvementNo, String caseNo) implements Serializable {
    }

    @Id
    private String improvementNo;
    @Id
    private String caseNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredClusterCase() {
    }

    StoredClusterCase(String improvementNo, String caseNo) {
        this.improvementNo = improvementNo;
        this.caseNo = caseNo;
    }
}
