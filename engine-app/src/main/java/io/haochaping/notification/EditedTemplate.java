package io.haochaping.notification;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A text that somebody put in the place of the shipped one; without text the shipped one counts again. */
@Entity
@Table(name = "notice_template")
class EditedTemplate {

    @Id
    private String id;
    @Version
    private @Nullable Long version;
    private @Nullable String subject;
    @Lob
    @Column(length = Length.LONG32)
    private @Nullable String body;
    private Instant editedAt;
    private String editedBy;

    @SuppressWarnings("NullAway.Init")
    protected EditedTemplate() {
    }

    EditedTemplate(String id) {
        this.id = id;
    }

    void become(@Nullable NoticeText text, Instant at, String by) {
        subject = text == null ? null : text.subject();
        body = text == null ? null : text.body();
        editedAt = at;
        editedBy = by;
    }

    Optional<NoticeText> text() {
        return subject == null || body == null ? Optional.empty() : Optional.of(new NoticeText(subject, body));
    }

    String id() {
        return id;
    }

    long version() {
        return version == null ? Templates.SHIPPED : version;
    }

    Instant editedAt() {
        return editedAt;
    }

    String editedBy() {
        return editedBy;
    }
}
