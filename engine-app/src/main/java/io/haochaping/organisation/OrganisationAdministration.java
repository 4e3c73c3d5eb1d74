package io.haochaping.organisation;

import java.util.List;

/**
 * Changes the organisation for the pages and the import. Reads here come from the database, not from a cache. Every verb takes part in the caller's
 * transaction or makes one, checks everything before it writes, and leaves a journal entry with old and new; where nothing differs, nothing happens.
 *
 * <p>A changed value carries the {@code version} that it was made upon. All refusals are {@link io.haochaping.identity.problem.Problem}s: 404
 * {@code not-found}; 409 {@code changed-meanwhile} (with the property {@code current}: the value as it is now), {@code organisation-code-taken},
 * {@code staff-account-taken}, {@code unit-has-cases}, {@code unit-has-…}; 422 with one entry per field for values that cannot be: a name that is
 * empty or too long, an unknown code, a tree with a cycle, a section without a parent.
 */
public interface OrganisationAdministration {

    Jurisdiction jurisdiction(String code);

    /** Also makes the groups of its coordinators and arbiters. */
    Jurisdiction addJurisdiction(Jurisdiction value, String actor);

    Jurisdiction changeJurisdiction(Jurisdiction value, String actor);

    /** What keeps the jurisdiction from being retired; empty: nothing. */
    List<Obstacle> obstaclesOfJurisdiction(String code);

    /** Refused while it has units or jurisdictions that are not retired, or members. */
    void retireJurisdiction(String code, long version, String actor);

    void restoreJurisdiction(String code, long version, String actor);

    Unit unit(String code);

    /** What keeps the unit from being retired; empty: nothing. */
    List<Obstacle> obstaclesOfUnit(String code);

    /** Also makes the groups of its officers and leaders. */
    Unit addUnit(Unit value, String actor);

    /** Another jurisdiction is refused while the unit has open cases, sections or routing rules. */
    Unit changeUnit(Unit value, String actor);

    /** Refused while it has open cases, windows of its own or of others in its hall, staff, units below, members, or routing rules. */
    void retireUnit(String code, long version, String actor);

    void restoreUnit(String code, long version, String actor);

    Window window(String id);

    Window addWindow(Window value, String actor);

    /** Another unit or hall is the new place for new reviews; open cases keep their unit. */
    Window changeWindow(Window value, String actor);

    void removeWindow(String id, long version, String actor);

    StaffMember staff(String unitCode, String staffNo);

    StaffMember addStaff(StaffMember value, String actor);

    /** Name, window, account, and whether the person left. Whoever moves to another unit leaves here and is added there. */
    StaffMember changeStaff(StaffMember value, String actor);

    Liaison liaison(String id);

    Liaison addLiaison(Liaison value, String actor);

    Liaison changeLiaison(Liaison value, String actor);

    void removeLiaison(String id, long version, String actor);

    /** The most specific first. */
    List<RoutingRule> rules(String jurisdiction);

    /** Adds the rule, or lets an existing one lead to another unit. */
    void putRule(RoutingRule rule, String actor);

    void removeRule(RoutingRule rule, String actor);

    /** Sorted account ids. */
    List<String> members(Duty duty, String code);

    /** Gives the account a duty in a unit or jurisdiction. */
    void addMember(Duty duty, String code, String account, String actor);

    void removeMember(Duty duty, String code, String account, String actor);
}
