package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_liaison")
class LiaisonEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    @Column(name = "unit_code")
    private String unitCode;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "liaison_role")
    private LiaisonRole role;
    private String name;
    private @Nullable String phone;
    private @Nullable String account;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected LiaisonEntity() {
    }

    @SuppressWarnings("NullAway")
    LiaisonEntity(String unitCode) {
        this.unitCode = unitCode;
    }

    void become(Liaison value) {
        this.role = value.role();
        this.name = value.name();
        this.phone = value.phone();
        this.account = value.account();
    }

    Liaison toValue() {
        return new Liaison(id, unitCode, role, name, phone, account, version == null ? 0 : version);
    }
}
