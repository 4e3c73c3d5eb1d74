package io.haochaping.supervision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.haochaping.personaldata.Cipher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "supervision_order")
class StoredOrder {

    @Id
    @Column(name = "order_no")
    private String no;
    @Version
    private long version;
    private String caseNo;
    private String jurisdiction;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SupervisionCause cause;
    /** Case and cause while the order is open, null afterwards: unique, so that there is one open order per cause and case. */
    private @Nullable String openKey;
    private Instant issuedAt;
    private LocalDate dueDate;
    private Instant dueAt;
    private @Nullable Instant remindAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    @Lob
    private byte @Nullable [] answer;

    private @Nullable String answerKeyId;
    private boolean withdrawn;

    protected StoredOrder() {
    }

    StoredOrder(String no, String caseNo, String jurisdiction, SupervisionCause cause, Instant issuedAt) {
        this.no = no;
        this.caseNo = caseNo;
        this.jurisdiction = jurisdiction;
        this.cause = cause;
        this.issuedAt = issuedAt;
        this.openKey = key(caseNo, cause);
    }

    static String key(String caseNo, SupervisionCause cause) {
        return caseNo + ":" + cause;
    }

    StoredOrder due(LocalDate date, Instant at, @Nullable Instant remindAt) {
        this.dueDate = date;
        this.dueAt = at;
        this.remindAt = remindAt;
        return this;
    }

    void answered(String text, Cipher cipher, String by, Instant at) {
        seal(text, cipher);
        this.answeredBy = by;
        this.answeredAt = at;
        this.openKey = null;
    }

    private void seal(String text, Cipher cipher) {
        answer = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), no);
        answerKeyId = cipher.currentKeyId();
    }

    void sealAnew(Cipher cipher) {
        Optional.ofNullable(answerText(cipher)).ifPresent(text -> seal(text, cipher));
    }

    @Nullable String answerText(Cipher cipher) {
        return answer == null ? null : new String(cipher.decrypt(answer, no), StandardCharsets.UTF_8);
    }

    void withdraw() {
        this.withdrawn = true;
        this.openKey = null;
    }

    void reminded(Instant at) {
        this.remindedAt = at;
    }

    @Nullable Instant remindAt() {
        return remindAt;
    }

    SupervisionOrder view(@Nullable String answerText) {
        return new SupervisionOrder(no, caseNo, jurisdiction, cause, issuedAt, dueDate, dueAt, answeredAt, answeredBy, answerText, withdrawn);
    }
}
