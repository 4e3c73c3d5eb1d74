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
    private @Nullable String unitCode;
    private @Nullable String subject;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SupervisionCause cause;
    /** Case and cause while the order is open, null afterwards: unique, so that there is one open order per cause and case. */
    private @Nullable String openKey;
    private Instant issuedAt;
    private String issuedBy;
    @Lob
    private byte @Nullable [] orderText;
    private @Nullable String textKeyId;
    private LocalDate dueDate;
    private Instant dueAt;
    private @Nullable Instant remindAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant escalatedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredBy;
    @Lob
    private byte @Nullable [] answer;

    private @Nullable String answerKeyId;
    private boolean withdrawn;

    protected StoredOrder() {
    }

    StoredOrder(String no, String caseNo, String jurisdiction, SupervisionCause cause, String issuedBy, Instant issuedAt) {
        this.no = no;
        this.caseNo = caseNo;
        this.jurisdiction = jurisdiction;
        this.cause = cause;
        this.issuedBy = issuedBy;
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

    StoredOrder about(@Nullable String unit, @Nullable String matter) {
        this.unitCode = unit;
        this.subject = matter;
        return this;
    }

    StoredOrder saying(@Nullable String text, Cipher cipher) {
        if (text != null) {
            orderText = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), textContext());
            textKeyId = cipher.currentKeyId();
        }
        return this;
    }

    /** The reply's is the bare number. */
    private String textContext() {
        return no + "|text";
    }

    void movedTo(String unit) {
        this.unitCode = unit;
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
        saying(orderText(cipher), cipher);
    }

    @Nullable String orderText(Cipher cipher) {
        return orderText == null ? null : new String(cipher.decrypt(orderText, textContext()), StandardCharsets.UTF_8);
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

    /** @return whether it was not of the second level before */
    boolean escalate(Instant at) {
        boolean first = escalatedAt == null;
        escalatedAt = first ? at : escalatedAt;
        return first;
    }

    @Nullable Instant remindAt() {
        return remindAt;
    }

    /** Without texts, which need a key to read. */
    SupervisionOrder view() {
        return view(null, null);
    }

    SupervisionOrder view(Cipher cipher) {
        return view(orderText(cipher), answerText(cipher));
    }

    private SupervisionOrder view(@Nullable String text, @Nullable String reply) {
        return new SupervisionOrder(no, caseNo, jurisdiction, unitCode, subject, cause, issuedBy, text, issuedAt, dueDate, dueAt,
                remindedAt, escalatedAt, answeredAt, answeredBy, reply, withdrawn);
    }
}
