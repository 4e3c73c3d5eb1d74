package io.haochaping.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The unique {@code activeAccount} keeps an account from standing for two people who are there. */
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
    @Column(name = "active_account")
    private @Nullable String activeAccount;
    private boolean departed;
    @Version
    private @Nullable Long version;

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
        this.departed = member.left();
        this.activeAccount = departed ? null : account;
    }

    boolean is(StaffMember member) {
        return unitCode.equals(member.unitCode()) && staffNo.equals(member.staffNo());
    }

    StaffMember toValue() {
        return new StaffMember(unitCode, staffNo, windowNo, name, account, departed, version == null ? 0 : version);
    }
}
