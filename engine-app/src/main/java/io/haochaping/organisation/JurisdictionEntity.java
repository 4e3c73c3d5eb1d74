package io.haochaping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "jurisdiction")
class JurisdictionEntity {

    @Id
    private String code;
    private String name;
    private String policy;

    @SuppressWarnings("NullAway")
    protected JurisdictionEntity() {
    }

    JurisdictionEntity(Jurisdiction value) {
        this.code = value.code();
        this.name = value.name();
        this.policy = value.policy();
    }

    Jurisdiction toValue() {
        return new Jurisdiction(code, name, policy);
    }
}
