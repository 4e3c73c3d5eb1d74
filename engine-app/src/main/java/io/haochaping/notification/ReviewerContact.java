package io.haochaping.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

import io.haochaping.personaldata.Cipher;

@Entity
@Table(name = "reviewer_contact")
class ReviewerContact {

    @Id
    private String reviewId;
    @Version
    private @Nullable Long version;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] address;
    private String keyId;
    private Instant subscribedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewerContact() {
    }

    ReviewerContact(String reviewId, String email, Cipher cipher, Instant at) {
        this.reviewId = reviewId;
        become(email, cipher, at);
    }

    final void become(String email, Cipher cipher, Instant at) {
        seal(email, cipher);
        subscribedAt = at;
    }

    String email(Cipher cipher) {
        return new String(cipher.decrypt(address, context()), StandardCharsets.UTF_8);
    }

    void sealAnew(Cipher cipher) {
        seal(email(cipher), cipher);
    }

    private void seal(String email, Cipher cipher) {
        address = cipher.encrypt(email.getBytes(StandardCharsets.UTF_8), context());
        keyId = cipher.currentKeyId();
    }

    private String context() {
        return "reviewer_contact:" + reviewId;
    }
}
