package io.haochaping.appeal;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DueDate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appeal")
class StoredAppeal {

    @Id
    @Column(name = "appeal_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    private @Nullable String unitCode;
    private @Nullable String subject;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppealCapacity capacity;
    /** Case and capacity: unique, so that everybody appeals once. */
    private String onceKey;
    private String appellant;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppealKind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppealState state = AppealState.EXAMINING;
    private Instant lodgedAt;
    private @Nullable String examinedBy;
    private @Nullable Instant examinedAt;
    private @Nullable LocalDate recheckUntil;
    private @Nullable Instant recheckClosesAt;
    private @Nullable Instant recheckRequestedAt;
    private @Nullable String recheckedBy;
    private @Nullable Instant recheckedAt;
    private @Nullable Instant endedAt;
    private @Nullable String noticeNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredAppeal() {
    }

    StoredAppeal(String no, CaseView about, AppealCapacity capacity, AppealKind kind, String appellant, Instant at) {
        this.no = no;
        this.caseNo = about.caseNo();
        this.jurisdiction = about.jurisdiction();
        this.unitCode = about.unitCode();
        this.subject = about.subject();
        this.capacity = capacity;
        this.onceKey = onceKey(about, capacity);
        this.kind = kind;
        this.appellant = appellant;
        this.lodgedAt = at;
    }

    /** A case that moves to another unit gets another leader, who has a word of his own. */
    static String onceKey(CaseView about, AppealCapacity capacity) {
        return about.caseNo() + ":" + capacity + (capacity == AppealCapacity.LEADER ? ":" + about.unitCode() : "");
    }

    void examined(String by, Instant at) {
        examinedBy = by;
        examinedAt = at;
    }

    void rejected(DueDate recheckWindow) {
        state = AppealState.REJECTED;
        recheckUntil = recheckWindow.dueDate();
        recheckClosesAt = recheckWindow.dueAt();
    }

    void recheckRequested(Instant at) {
        state = AppealState.RECHECKING;
        recheckRequestedAt = at;
    }

    void rechecked(String by, Instant at) {
        recheckedBy = by;
        recheckedAt = at;
    }

    void ended(AppealState how, Instant at) {
        state = how;
        endedAt = at;
    }

    void noticed(String number) {
        noticeNo = number;
    }

    /** Whoever decided last. */
    String decider() {
        return String.valueOf(recheckedBy == null ? examinedBy : recheckedBy);
    }

    AppealView view() {
        return new AppealView(no, caseNo, jurisdiction, unitCode, subject, capacity, appellant, kind, state, lodgedAt, examinedBy, examinedAt,
                recheckUntil, recheckClosesAt, recheckRequestedAt, recheckedBy, recheckedAt, endedAt, noticeNo);
    }
}
