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
@Table(name = "jurisdiction")
class JurisdictionEntity {

    @Id
    private String code;
    private String name;
    private String policy;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "area_level")
    private JurisdictionLevel level;
    @Column(name = "parent_code")
    private @Nullable String parent;
    private boolean retired;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected JurisdictionEntity() {
    }

    @SuppressWarnings("NullAway")
    JurisdictionEntity(Jurisdiction value) {
        this.code = value.code();
        become(value);
    }

    void become(Jurisdiction value) {
        this.name = value.name();
        this.policy = value.policy();
        this.level = value.level();
        this.parent = value.parent();
    }

    void rename(String to, String followed) {
        this.name = to;
        this.policy = followed;
    }

    void retire(boolean now) {
        this.retired = now;
    }

    Jurisdiction toValue() {
        return new Jurisdiction(code, name, policy, level, parent, retired, version == null ? 0 : version);
    }
}
