package io.haochaping.improvement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "improvement_step")
class StoredImprovementStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String improvementNo;
    private int stepIndex;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StepType type;
    private String actor;
    private Instant happenedAt;
    private @Nullable String detail;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedText;
    private @Nullable String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredImprovementStep() {
    }

    StoredImprovementStep(String improvementNo, int stepIndex, StepType type, String actor, Instant happenedAt, @Nullable String detail) {
        this.improvementNo = improvementNo;
        this.stepIndex = stepIndex;
        this.type = type;
        this.actor = actor;
        this.happenedAt = happenedAt;
        this.detail = detail;
    }

    StoredImprovementStep saying(@Nullable String text, Cipher cipher) {
        if (text != null) {
            sealedText = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), context());
            keyId = cipher.currentKeyId();
        }
        return this;
    }

    void sealAnew(Cipher cipher) {
        saying(text(cipher), cipher);
    }

    private @Nullable String text(Cipher cipher) {
        return sealedText == null ? null : new String(cipher.decrypt(sealedText, context()), StandardCharsets.UTF_8);
    }

    private String context() {
        return improvementNo + "|step|" + stepIndex;
    }

    ImprovementStep view(Cipher cipher) {
        return new ImprovementStep(type, actor, happenedAt, detail, text(cipher));
    }
}
