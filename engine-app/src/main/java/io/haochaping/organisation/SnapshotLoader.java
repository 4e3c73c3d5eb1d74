package io.haochaping.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the tables, outside of any transaction of the caller: what is not committed yet is nobody's truth.
 */
@Component
class SnapshotLoader {

    private final Jurisdictions jurisdictions;
    private final Units units;
    private final Windows windows;
    private final StaffMembers staff;
    private final TaskItems tasks;
    private final RoutingRules rules;

    SnapshotLoader(Jurisdictions jurisdictions, Units units, Windows windows, StaffMembers staff, TaskItems tasks, RoutingRules rules) {
        this.jurisdictions = jurisdictions;
        this.units = units;
        this.windows = windows;
        this.staff = staff;
        this.tasks = tasks;
        this.rules = rules;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Snapshot committed() {
        return read();
    }

    /** Within the caller's transaction, so that it sees its own changes. */
    public Snapshot read() {
        Map<Snapshot.Key, StaffMember> members = staff.findAll().stream().map(StaffEntity::toValue)
                .collect(Collectors.toMap(member -> new Snapshot.Key(member.unitCode(), member.staffNo()), Function.identity()));
        return new Snapshot(
                sorted(jurisdictions.findAll().stream().map(JurisdictionEntity::toValue).toList(), Jurisdiction::code),
                sorted(units.findAll().stream().map(UnitEntity::toValue).toList(), Unit::code),
                windows.findAll().stream().map(row -> new Snapshot.Key(row.unitCode(), row.windowNo())).collect(Collectors.toSet()),
                members, byAccount(members),
                tasks.findAll().stream().collect(Collectors.toMap(TaskItemEntity::code, TaskItemEntity::name)),
                rules.findAll().stream().map(RoutingRuleEntity::toValue).sorted(RoutingRule.BY_PRECISION).toList());
    }

    private static Map<String, StaffMember> byAccount(Map<Snapshot.Key, StaffMember> members) {
        Map<String, StaffMember> found = new HashMap<>();
        for (StaffMember member : members.values()) {
            if (member.account() != null) {
                found.put(member.account(), member);
            }
        }
        return found;
    }

    private static <V> TreeMap<String, V> sorted(Iterable<V> values, Function<V, String> code) {
        TreeMap<String, V> sorted = new TreeMap<>();
        values.forEach(value -> sorted.put(code.apply(value), value));
        return sorted;
    }
}
