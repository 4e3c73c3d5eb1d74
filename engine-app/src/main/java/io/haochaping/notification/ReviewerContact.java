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

    ReviewerContact(String reviewId, String given, Cipher cipher, Instant at) {
        this.reviewId = reviewId;
        become(given, cipher, at);
    }

    final void become(String given, Cipher cipher, Instant at) {
        seal(given, cipher);
        subscribedAt = at;
    }

    String address(Cipher cipher) {
        return new String(cipher.decrypt(address, context()), StandardCharsets.UTF_8);
    }

    void sealAnew(Cipher cipher) {
        seal(address(cipher), cipher);
    }

    private void seal(String given, Cipher cipher) {
        address = cipher.encrypt(given.getBytes(StandardCharsets.UTF_8), context());
        keyId = cipher.currentKeyId();
    }

    private String context() {
        return "reviewer_contact:" + reviewId;
    }
}
