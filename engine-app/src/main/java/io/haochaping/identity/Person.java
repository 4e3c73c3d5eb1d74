package io.haochaping.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An account as the rest of the application sees it. Unknown groups give no role.
 *
 * @param id          account id, stable, the same in the engine
 * @param displayName the name that colleagues read
 * @param groups      ids of the engine's groups
 */
public record Person(String id, String displayName, Set<String> groups) {

    public Person {
        groups = Set.copyOf(groups);
    }

    public boolean isOfficerOf(String unit) {
        return groups.contains(Groups.officers(unit));
    }

    public boolean isLeaderOf(String unit) {
        return groups.contains(Groups.leaders(unit));
    }

    public boolean isCoordinatorOf(String jurisdiction) {
        return groups.contains(Groups.coordinators(jurisdiction));
    }

    public boolean isArbiterOf(String jurisdiction) {
        return groups.contains(Groups.arbiters(jurisdiction));
    }

    public boolean isSupervisor() {
        return groups.contains(Groups.SUPERVISORS);
    }

    public boolean isAuditor() {
        return groups.contains(Groups.AUDITORS);
    }

    public boolean isAdmin() {
        return groups.contains(Groups.ADMINS);
    }

    /** Units in which the person is officer or leader. */
    public Set<String> units() {
        Set<String> units = new TreeSet<>(codes(Groups.OFFICER));
        units.addAll(codes(Groups.LEADER));
        return units;
    }

    /** Jurisdictions in which the person is coordinator or arbiter. */
    public Set<String> jurisdictions() {
        Set<String> jurisdictions = new TreeSet<>(codes(Groups.COORDINATOR));
        jurisdictions.addAll(codes(Groups.ARBITER));
        return jurisdictions;
    }

    /** All roles; {@link Role#CLERK} alone for an account without any other. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        groups.forEach(group -> add(roles, group));
        return roles.isEmpty() ? EnumSet.of(Role.CLERK) : roles;
    }

    private static void add(Set<Role> roles, String group) {
        switch (group) {
            case Groups.SUPERVISORS -> roles.add(Role.SUPERVISOR);
            case Groups.AUDITORS -> roles.add(Role.AUDITOR);
            case Groups.ADMINS -> roles.add(Role.ADMIN);
            default -> addScoped(roles, group);
        }
    }

    private static void addScoped(Set<Role> roles, String group) {
        if (group.startsWith(Groups.OFFICER)) {
            roles.add(Role.OFFICER);
        } else if (group.startsWith(Groups.LEADER)) {
            roles.add(Role.LEADER);
        } else if (group.startsWith(Groups.COORDINATOR)) {
            roles.add(Role.COORDINATOR);
        } else if (group.startsWith(Groups.ARBITER)) {
            roles.add(Role.ARBITER);
        }
    }

    private Set<String> codes(String prefix) {
        return groups.stream().filter(group -> group.startsWith(prefix)).map(group -> group.substring(prefix.length()))
                .collect(Collectors.toSet());
    }
}
