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

    Optional<Unit> unit(String code);

    /** Sorted by code. */
    List<Unit> unitsOf(String jurisdiction);

    boolean hasWindow(String unitCode, String windowNo);

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
