package io.haochaping.organisation;

import java.util.List;
import java.util.Optional;

import io.haochaping.identity.Person;
import org.jspecify.annotations.Nullable;

/**
 * Who works where and who handles what. Reads are cached; a change by {@link OrganisationSetup} shows at once on this node and within a minute on others.
 */
public interface Organisation {

    Optional<Jurisdiction> jurisdiction(String code);

    /** Sorted by code. */
    List<Jurisdiction> jurisdictions();

    /** Also a retired one: its closed cases keep its name. */
    Optional<Unit> unit(String code);

    /** A unit that may take new cases. */
    default Optional<Unit> openUnit(String code) {
        return unit(code).filter(unit -> !unit.retired());
    }

    /** Those that may take new cases, sorted by code. */
    List<Unit> unitsOf(String jurisdiction);

    /** All of a jurisdiction, the retired ones too, sorted by code. */
    List<Unit> everyUnitOf(String jurisdiction);

    /** The windows of a unit, wherever they stand, sorted by number. */
    List<Window> windowsOf(String unitCode);

    /** The windows of other units that stand in the hall of this one, sorted by unit and number. */
    List<Window> guestsOf(String hallUnit);

    /** Whether people are served at this window by the unit or in its hall. */
    boolean hasWindow(String unitCode, String windowNo);

    /** All who can be rated, also those who left, sorted by number. */
    List<StaffMember> staffOf(String unitCode);

    /** Leaders first. */
    List<Liaison> liaisonsOf(String unitCode);

    Optional<StaffMember> staff(String unitCode, String staffNo);

    /** The account of a rated person; empty when unknown or without account. */
    Optional<String> accountOfStaff(String unitCode, String staffNo);

    /** The rated person behind an account; an account stands for at most one. */
    Optional<StaffMember> staffOfAccount(String accountId);

    default Optional<String> staffNoOfAccount(String accountId) {
        return staffOfAccount(accountId).map(StaffMember::staffNo);
    }

    /** Whether the catalogue of 事项 has this code. */
    boolean knowsTask(String taskCode);

    /** The name of a 事项. */
    Optional<String> taskName(String taskCode);

    /**
     * The unit that the routing rules of a jurisdiction name. A rule matches when each prefix that it states matches; the longest
     * task prefix wins, then the longest area prefix. Empty: a coordinator decides.
     */
    Optional<Unit> route(String homeJurisdiction, @Nullable String taskCode, @Nullable String areaCode);

    /** Which cases a person may see. */
    DataScope scopeOf(Person person);
}
