package io.haochaping.casefile;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.haochaping.review.Dimension;

/** A side of the service that a case is about. */
@Entity
@Table(name = "case_dimension")
class StoredDimension {

    @Embeddable
    record Key(@Column(name = "case_no") String caseNo,
               @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "dimension") Dimension dimension) implements Serializable {
    }

    @EmbeddedId
    private Key id;
    private boolean chosen;
    private int mapVersion;

    @SuppressWarnings("NullAway.Init")
    protected StoredDimension() {
    }

    StoredDimension(String caseNo, CaseDimension value) {
        this.id = new Key(caseNo, value.dimension());
        this.chosen = value.chosen();
        this.mapVersion = value.version();
    }

    CaseDimension view() {
        return new CaseDimension(id.dimension(), chosen, mapVersion);
    }

    String caseNo() {
        return id.caseNo();
    }
}
