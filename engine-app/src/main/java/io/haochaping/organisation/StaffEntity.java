package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "org_staff")
class StaffEntity {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private String id;
    @Column(name = "unit_code")
    private String unitCode;
    @Column(name = "staff_no")
    private String staffNo;
    @Column(name = "window_no")
    private @Nullable String windowNo;
    private String name;
    private @Nullable String account;

    @SuppressWarnings("NullAway")
    protected StaffEntity() {
    }

    @SuppressWarnings("NullAway")
    StaffEntity(String unitCode, String staffNo) {
        this.unitCode = unitCode;
        this.staffNo = staffNo;
    }

    void become(StaffMember member) {
        this.windowNo = member.windowNo();
        this.name = member.name();
        this.account = member.account();
    }

    boolean is(StaffMember member) {
        return unitCode.equals(member.unitCode()) && staffNo.equals(member.staffNo());
    }

    StaffMember toValue() {
        return new StaffMember(unitCode, staffNo, windowNo, name, account);
    }
}
