package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_window")
class WindowEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    @Column(name = "unit_code")
    private String unitCode;
    @Column(name = "window_no")
    private String windowNo;
    private @Nullable String name;
    @Column(name = "hall_unit")
    private @Nullable String hallUnit;
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected WindowEntity() {
    }

    @SuppressWarnings("NullAway")
    WindowEntity(String unitCode, String windowNo) {
        this.unitCode = unitCode;
        this.windowNo = windowNo;
    }

    void become(Window value) {
        this.unitCode = value.unitCode();
        this.windowNo = value.windowNo();
        this.name = value.name();
        this.hallUnit = value.hallUnit();
    }

    Window toValue() {
        return new Window(id, unitCode, windowNo, name, hallUnit, version == null ? 0 : version);
    }
}
