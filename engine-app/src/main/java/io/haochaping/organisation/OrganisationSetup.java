package io.haochaping.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Puts the organisation in place. Each call adds what is missing and changes what differs, so that it can be repeated.
 * Codes of jurisdictions and units are letters, digits and hyphens; others are refused (400 {@code organisation-code-invalid}), as
 * is a reference to something unknown (400 {@code organisation-reference-unknown}).
 */
public interface OrganisationSetup {

    void addJurisdiction(String code, String name, String policy);

    void addUnit(String code, String name, String jurisdiction);

    void addWindow(String unitCode, String windowNo);

    /** {@link #addStaff(StaffMember)} without a usual window. */
    void addStaff(String unitCode, String staffNo, String name, @Nullable String account);

    /**
     * @throws io.haochaping.identity.problem.Problem 409 {@code staff-account-taken} when the account stands for another person
     */
    void addStaff(StaffMember member);

    void addTask(String taskCode, String taskName);

    /** A rule of {@link Organisation#route}; a {@code null} prefix matches anything, at least one is needed. */
    void addRoutingRule(String jurisdiction, @Nullable String taskCodePrefix, @Nullable String areaCodePrefix, String unitCode);
}
