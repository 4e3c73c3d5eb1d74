package io.haochaping.improvement;

import java.nio.charset.StandardCharsets;

import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "improvement_commenter")
class StoredCommenter {

    @Id
    private String improvementNo;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedName;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedPhone;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredCommenter() {
    }

    @SuppressWarnings("NullAway.Init")
    StoredCommenter(String improvementNo, Comments.Commenter who, Cipher cipher) {
        this.improvementNo = improvementNo;
        seal(who, cipher);
    }

    private void seal(Comments.Commenter who, Cipher cipher) {
        sealedName = sealed(who.name(), "name", cipher);
        sealedPhone = sealed(who.phone(), "phone", cipher);
        keyId = cipher.currentKeyId();
    }

    void sealAnew(Cipher cipher) {
        seal(who(cipher), cipher);
    }

    Comments.Commenter who(Cipher cipher) {
        return new Comments.Commenter(open(sealedName, "name", cipher), open(sealedPhone, "phone", cipher));
    }

    private byte @Nullable [] sealed(@Nullable String text, String field, Cipher cipher) {
        return text == null ? null : cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), context(field));
    }

    private @Nullable String open(byte @Nullable [] sealed, String field, Cipher cipher) {
        return sealed == null ? null : new String(cipher.decrypt(sealed, context(field)), StandardCharsets.UTF_8);
    }

    private String context(String field) {
        return improvementNo + "|commenter|" + field;
    }
}
