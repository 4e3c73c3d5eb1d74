package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be rated (被评价人). Staff numbers are unique within a unit, names are not unique at all.
 *
 * @param windowNo the usual window, where there is one
 * @param account  account id, where the person can log in
 */
public record StaffMember(String unitCode, String staffNo, @Nullable String windowNo, String name, @Nullable String account) {
}
