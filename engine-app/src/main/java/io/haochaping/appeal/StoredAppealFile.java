package io.haochaping.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which piece of the case's evidence came with which appeal. */
@Entity
@Table(name = "appeal_file")
class StoredAppealFile {

    @Id
    private String evidenceId;
    private String appealNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredAppealFile() {
    }

    StoredAppealFile(String evidenceId, String appealNo) {
        this.evidenceId = evidenceId;
        this.appealNo = appealNo;
    }

    String evidenceId() {
        return evidenceId;
    }
}
