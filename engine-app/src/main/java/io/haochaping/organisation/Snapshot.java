package io.haochaping.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The whole organisation at one moment; it is small (units, windows, staff and 事项 of a city are some ten thousand rows).
 *
 * @param windows sorted by unit and number
 * @param people  sorted by unit and number
 * @param tasks   names of the 事项 that apply today, by code
 * @param rules   the most specific first
 */
record Snapshot(TreeMap<String, Jurisdiction> jurisdictions, TreeMap<String, Unit> units, TreeMap<Key, Window> windows,
                TreeMap<Key, StaffMember> people, Map<String, StaffMember> staffByAccount, List<Liaison> liaisons, Map<String, String> tasks,
                List<RoutingRule> rules) {

    /** A number that counts within a unit. */
    record Key(String unitCode, String number) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byUnit = unitCode.compareTo(other.unitCode);
            return byUnit != 0 ? byUnit : number.compareTo(other.number);
        }
    }

    List<Unit> unitsOf(String jurisdiction) {
        return units.values().stream().filter(unit -> unit.jurisdiction().equals(jurisdiction)).toList();
    }

    List<Window> windowsOf(String unitCode) {
        return List.copyOf(windows.subMap(new Key(unitCode, ""), new Key(unitCode + '\0', "")).values());
    }

    List<Window> guestsOf(String hall) {
        return windows.values().stream().filter(window -> hall.equals(window.hallUnit())).toList();
    }

    List<StaffMember> staffOf(String unitCode) {
        return List.copyOf(people.subMap(new Key(unitCode, ""), new Key(unitCode + '\0', "")).values());
    }

    List<Liaison> liaisonsOf(String unitCode) {
        return liaisons.stream().filter(liaison -> liaison.unitCode().equals(unitCode)).toList();
    }

    boolean hasWindow(String unitCode, String windowNo) {
        return windows.containsKey(new Key(unitCode, windowNo))
                || guestsOf(unitCode).stream().anyMatch(window -> window.windowNo().equals(windowNo));
    }

    Optional<Unit> route(String home, @Nullable String taskCode, @Nullable String areaCode) {
        return rules.stream().filter(rule -> rule.matches(home, taskCode, areaCode)).map(rule -> units.get(rule.unitCode()))
                .filter(unit -> !unit.retired()).findFirst();
    }
}
