package io.haochaping.personaldata;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** A line of the access log; never changed. */
@Entity
@Immutable
@Table(name = "vault_access")
class VaultAccess {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    @Column(name = "vault_id")
    private String vaultId;
    private String actor;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;
    @Column(name = "case_no")
    private String caseNo;
    @Column(name = "task_id")
    private String taskId;
    @Column(name = "accessed_at")
    private Instant accessedAt;

    protected VaultAccess() {
    }

    VaultAccess(String vaultId, Access access) {
        this.vaultId = vaultId;
        actor = access.actor();
        purpose = access.purpose();
        caseNo = access.caseNo();
        taskId = access.taskId();
        accessedAt = access.at();
    }

    LoggedAccess toLoggedAccess() {
        return new LoggedAccess(vaultId, new Access(actor, purpose, caseNo, taskId, accessedAt));
    }
}
