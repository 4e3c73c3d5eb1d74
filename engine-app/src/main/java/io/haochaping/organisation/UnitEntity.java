package io.haochaping.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "org_unit")
class UnitEntity {

    @Id
    private String code;
    private String name;
    private String jurisdiction;

    @SuppressWarnings("NullAway")
    protected UnitEntity() {
    }

    UnitEntity(Unit value) {
        this.code = value.code();
        this.name = value.name();
        this.jurisdiction = value.jurisdiction();
    }

    Unit toValue() {
        return new Unit(code, name, jurisdiction);
    }
}
