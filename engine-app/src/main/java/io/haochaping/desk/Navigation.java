package io.haochaping.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;

/** The places that the roles of a person lead to, in the order in which they are shown. */
enum Navigation {

    HOME("/"), TASKS("/camunda/app/tasklist/"), CASES("/cases"), COCKPIT("/camunda/app/cockpit/"), ACCOUNTS("/camunda/app/admin/");

    private static final Set<Role> WITHOUT_TASKS = Set.of(Role.CLERK, Role.AUDITOR);

    private final String path;

    Navigation(String path) {
        this.path = path;
    }

    static List<Navigation> of(Person person) {
        List<Navigation> places = new ArrayList<>(List.of(HOME));
        if (!WITHOUT_TASKS.containsAll(person.roles())) {
            places.add(TASKS);
        }
        places.add(CASES);
        if (person.isAdmin()) {
            places.addAll(List.of(COCKPIT, ACCOUNTS));
        }
        return places;
    }

    Shell.NavigationEntry entry(String currentPath) {
        boolean current = this == HOME ? currentPath.equals(path) : currentPath.startsWith(path);
        return new Shell.NavigationEntry("desk.navigation." + name(), path, current);
    }
}
