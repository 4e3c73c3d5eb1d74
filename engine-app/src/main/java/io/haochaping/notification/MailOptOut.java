package io.haochaping.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person wants no mails of this kind. */
@Entity
@Table(name = "notice_opt_out")
class MailOptOut {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String account;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;

    @SuppressWarnings("NullAway.Init")
    protected MailOptOut() {
    }

    MailOptOut(String account, NoticeKind kind) {
        this.account = account;
        this.kind = kind;
    }

    NoticeKind kind() {
        return kind;
    }
}
