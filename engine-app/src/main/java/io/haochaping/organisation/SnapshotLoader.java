package io.haochaping.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
    private final Liaisons liaisons;
    private final TaskVersions tasks;
    private final RoutingRules rules;
    private final Clock clock;

    SnapshotLoader(Jurisdictions jurisdictions, Units units, Windows windows, StaffMembers staff, Liaisons liaisons, TaskVersions tasks,
                   RoutingRules rules, Clock clock) {
        this.jurisdictions = jurisdictions;
        this.units = units;
        this.windows = windows;
        this.staff = staff;
        this.liaisons = liaisons;
        this.tasks = tasks;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Snapshot committed() {
        return read();
    }

    /** Within the caller's transaction, so that it sees its own changes. */
    public Snapshot read() {
        List<StaffMember> people = staff.findAll().stream().map(StaffEntity::toValue).toList();
        return new Snapshot(
                sorted(jurisdictions.findAll().stream().map(JurisdictionEntity::toValue).toList(), Jurisdiction::code),
                sorted(units.findAll().stream().map(UnitEntity::toValue).toList(), Unit::code),
                sorted(windows.findAll().stream().map(WindowEntity::toValue).toList(), window -> new Snapshot.Key(window.unitCode(), window.windowNo())),
                sorted(people, member -> new Snapshot.Key(member.unitCode(), member.staffNo())),
                byAccount(people), sortedLiaisons(), tasksOfToday(),
                rules.findAll().stream().map(RoutingRuleEntity::toValue).sorted(RoutingRule.BY_PRECISION).toList());
    }

    private List<Liaison> sortedLiaisons() {
        return liaisons.findAll().stream().map(LiaisonEntity::toValue)
                .sorted(Comparator.comparing(Liaison::role).thenComparing(Liaison::name)).toList();
    }

    private Map<String, String> tasksOfToday() {
        return tasks.on(LocalDate.now(clock)).stream().map(TaskVersionEntity::toValue)
                .collect(Collectors.toMap(CatalogueItem::code, CatalogueItem::name, (first, second) -> second));
    }

    private static Map<String, StaffMember> byAccount(Collection<StaffMember> people) {
        Map<String, StaffMember> found = new HashMap<>();
        for (StaffMember member : people) {
            if (member.account() != null && !member.left()) {
                found.put(member.account(), member);
            }
        }
        return found;
    }

    private static <K extends Comparable<K>, V> TreeMap<K, V> sorted(Iterable<V> values, Function<V, K> key) {
        TreeMap<K, V> sorted = new TreeMap<>();
        values.forEach(value -> sorted.put(key.apply(value), value));
        return sorted;
    }
}
