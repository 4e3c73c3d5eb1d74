package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.StaffMember;

/**
 * Somebody who can be rated, as typed.
 *
 * @param left {@code null} where the box is not ticked
 */
public record StaffForm(@Nullable String unitCode, @Nullable String staffNo, @Nullable String windowNo, @Nullable String name, @Nullable String account,
                        @Nullable Boolean left, long version) {

    static StaffForm of(String unitCode) {
        return new StaffForm(unitCode, "", "", "", "", false, 0);
    }

    static StaffForm of(StaffMember value) {
        return new StaffForm(value.unitCode(), value.staffNo(), value.windowNo(), value.name(), value.account(), value.left(), value.version());
    }

    StaffForm upon(long newVersion) {
        return new StaffForm(unitCode, staffNo, windowNo, name, account, left, newVersion);
    }

    StaffMember value(String ofUnit) {
        return new StaffMember(ofUnit, Typed.text(staffNo), windowNo, Typed.text(name), account, Boolean.TRUE.equals(left), version);
    }
}
