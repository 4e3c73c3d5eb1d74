package io.haochaping.review;

import java.time.Instant;

import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A refused submission; its body may hold personal data and is sealed to its row. */
@Entity
@Table(name = "review_rejection")
class StoredRejection implements Persistable<String> {

    @Id
    private String id;
    @Column(name = "channel_id")
    private String channelId;
    @Column(name = "home_jurisdiction")
    private String homeJurisdiction;
    @Column(name = "channel_review_no")
    private @Nullable String channelReviewNo;
    private int status;
    private String code;
    @Lob
    @Column(length = Length.LONG32)
    private @Nullable String errors;
    @Lob
    @Column(name = "sealed_body", length = Length.LONG32)
    private byte[] sealedBody;
    @Column(name = "key_id")
    private String keyId;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "replayed_at")
    private @Nullable Instant replayedAt;
    @Column(name = "replayed_by")
    private @Nullable String replayedBy;
    @Column(name = "replayed_review_id")
    private @Nullable String replayedReviewId;
    @Transient
    private boolean stored;

    protected StoredRejection() {
    }

    StoredRejection(RejectedReview refusal, byte[] body, Cipher cipher) {
        id = refusal.id();
        channelId = refusal.channelId();
        homeJurisdiction = refusal.homeJurisdiction();
        channelReviewNo = refusal.channelReviewNo();
        status = refusal.status();
        code = refusal.code();
        errors = refusal.errors();
        receivedAt = refusal.receivedAt();
        seal(body, cipher);
    }

    byte[] body(Cipher cipher) {
        return cipher.decrypt(sealedBody, context());
    }

    void reencrypt(Cipher cipher) {
        seal(body(cipher), cipher);
    }

    private void seal(byte[] body, Cipher cipher) {
        sealedBody = cipher.encrypt(body, context());
        keyId = cipher.currentKeyId();
    }

    private String context() {
        return "review_rejection:" + id;
    }

    RejectedReview toRejected() {
        return new RejectedReview(id, channelId, homeJurisdiction, channelReviewNo, status, code, errors, receivedAt, replayedAt, replayedBy,
                replayedReviewId);
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
