package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be rated (被评价人). Staff numbers are unique within a unit, names are not unique at all.
 *
 * @param windowNo the usual window, where there is one
 * @param account  account id, where the person can log in
 * @param left     no longer there (离岗): kept, because cases still rate the person and keep the account from them
 * @param version  counts the changes; a change states the one that it was made upon
 */
public record StaffMember(String unitCode, String staffNo, @Nullable String windowNo, String name, @Nullable String account, boolean left,
                          long version) {

    /** Somebody who is there. */
    public StaffMember(String unitCode, String staffNo, @Nullable String windowNo, String name, @Nullable String account) {
        this(unitCode, staffNo, windowNo, name, account, false, 0);
    }
}
