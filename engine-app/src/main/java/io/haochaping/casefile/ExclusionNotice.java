package io.haochaping.casefile;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The notice (通报) that tells the 好差评 department of an excluded review. */
@Entity
@Table(name = "case_notice")
class ExclusionNotice {

    @Id
    private String noticeNo;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Finding finding;
    private @Nullable String decidedBy;
    private Instant issuedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExclusionNotice() {
    }

    ExclusionNotice(String noticeNo, CaseFile file, Instant at) {
        this.noticeNo = noticeNo;
        caseNo = file.caseNo();
        jurisdiction = file.jurisdiction();
        finding = file.exclusion().asked();
        decidedBy = file.exclusion().by();
        issuedAt = at;
    }
}
