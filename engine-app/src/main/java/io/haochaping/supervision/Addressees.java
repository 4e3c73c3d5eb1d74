package io.haochaping.supervision;

import java.util.Set;

/** Who may answer an order: groups whose every member may, and people by name. */
public record Addressees(Set<String> groups, Set<String> users) {

    public Addressees {
        groups = Set.copyOf(groups);
        users = Set.copyOf(users);
    }

    boolean isEmpty() {
        return groups.isEmpty() && users.isEmpty();
    }
}
