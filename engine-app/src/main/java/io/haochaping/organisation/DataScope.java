package io.haochaping.organisation;

import java.util.Set;

import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a person may see; belongs into the query itself. The parts add up: a case is in scope when any of them names it.
 * Officers and leaders see their units, coordinators and arbiters their jurisdictions, supervisors, auditors and administrators everything,
 * rated persons the cases about themselves (contract sections 1 and 3).
 *
 * @param everything    no restriction
 * @param jurisdictions every case of these
 * @param units         every case of these
 * @param staffUnit     with {@code staffNo}: the unit in which that number counts
 * @param staffNo       cases that rate this person
 */
public record DataScope(boolean everything, Set<String> jurisdictions, Set<String> units, @Nullable String staffUnit,
                        @Nullable String staffNo) {

    /** Sees nothing. */
    public static final DataScope NOTHING = new DataScope(false, Set.of(), Set.of(), null, null);

    /** Sees everything; for the application itself. */
    public static final DataScope EVERYTHING = new DataScope(true, Set.of(), Set.of(), null, null);

    public DataScope {
        jurisdictions = Set.copyOf(jurisdictions);
        units = Set.copyOf(units);
    }

    /**
     * @param staff the rated person behind the account, if there is one
     */
    public static DataScope of(Person person, @Nullable StaffMember staff) {
        boolean everything = person.isSupervisor() || person.isAuditor() || person.isAdmin();
        return new DataScope(everything, person.jurisdictions(), person.units(),
                staff == null ? null : staff.unitCode(), staff == null ? null : staff.staffNo());
    }

    /**
     * Whether a case is in scope.
     *
     * @param unitCode     unit in charge; {@code null} while the case waits for dispatch
     * @param ratedUnit    unit in which the rated person's number counts
     * @param ratedStaffNo number of the rated person, where known
     */
    public boolean covers(String jurisdiction, @Nullable String unitCode, @Nullable String ratedUnit, @Nullable String ratedStaffNo) {
        return everything || jurisdictions.contains(jurisdiction) || unitCode != null && units.contains(unitCode)
                || isAbout(ratedUnit, ratedStaffNo);
    }

    private boolean isAbout(@Nullable String ratedUnit, @Nullable String ratedStaffNo) {
        return staffNo != null && staffNo.equals(ratedStaffNo) && staffUnit != null && staffUnit.equals(ratedUnit);
    }
}
