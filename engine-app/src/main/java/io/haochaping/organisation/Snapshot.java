package io.haochaping.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The whole organisation at one moment; it is small (units, windows, staff and 事项 of a city are some ten thousand rows).
 *
 * @param rules the most specific first
 */
record Snapshot(TreeMap<String, Jurisdiction> jurisdictions, TreeMap<String, Unit> units, Set<Key> windows, Map<Key, StaffMember> staff,
                Map<String, StaffMember> staffByAccount, Map<String, String> tasks, List<RoutingRule> rules) {

    /** A number that counts within a unit. */
    record Key(String unitCode, String number) {
    }

    List<Unit> unitsOf(String jurisdiction) {
        return units.values().stream().filter(unit -> unit.jurisdiction().equals(jurisdiction)).toList();
    }

    Optional<Unit> route(String home, @Nullable String taskCode, @Nullable String areaCode) {
        return rules.stream().filter(rule -> rule.matches(home, taskCode, areaCode)).findFirst().map(rule -> units.get(rule.unitCode()));
    }
}
