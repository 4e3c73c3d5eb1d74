package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_unit")
class UnitEntity {

    @Id
    private String code;
    private String name;
    private String jurisdiction;
    @Column(name = "parent_code")
    private @Nullable String parent;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "unit_kind")
    private UnitKind kind;
    private boolean retired;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected UnitEntity() {
    }

    @SuppressWarnings("NullAway")
    UnitEntity(Unit value) {
        this.code = value.code();
        become(value);
    }

    void become(Unit value) {
        this.name = value.name();
        this.jurisdiction = value.jurisdiction();
        this.parent = value.parent();
        this.kind = value.kind();
    }

    void rename(String to, String home) {
        this.name = to;
        this.jurisdiction = home;
    }

    void retire(boolean now) {
        this.retired = now;
    }

    Unit toValue() {
        return new Unit(code, name, jurisdiction, parent, kind, retired, version == null ? 0 : version);
    }
}
