package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

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

    @SuppressWarnings("NullAway")
    protected WindowEntity() {
    }

    @SuppressWarnings("NullAway")
    WindowEntity(String unitCode, String windowNo) {
        this.unitCode = unitCode;
        this.windowNo = windowNo;
    }

    String unitCode() {
        return unitCode;
    }

    String windowNo() {
        return windowNo;
    }
}
