package io.haochaping.duty;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may take a task: groups whose every member may, and people by name where somebody of a group may not.
 */
public record Takers(Set<String> groups, Set<String> users) {

    public Takers {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }

    static Takers group(String group) {
        return new Takers(Set.of(group), Set.of());
    }

    static Takers users(List<String> users) {
        return new Takers(Set.of(), Set.copyOf(users));
    }

    boolean isNobody() {
        return groups.isEmpty() && users.isEmpty();
    }

    Takers and(Takers others) {
        Set<String> allGroups = new TreeSet<>(groups);
        allGroups.addAll(others.groups);
        Set<String> allUsers = new TreeSet<>(users);
        allUsers.addAll(others.users);
        return new Takers(allGroups, allUsers);
    }
}
