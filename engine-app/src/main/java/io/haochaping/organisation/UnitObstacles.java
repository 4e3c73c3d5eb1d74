package io.haochaping.organisation;

import java.util.List;
import java.util.stream.Stream;

import io.haochaping.identity.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What keeps a unit from being retired or moved to another jurisdiction. */
@Component
class UnitObstacles {

    private final Units units;
    private final Windows windows;
    private final StaffMembers staff;
    private final RoutingRules rules;
    private final Accounts accounts;
    private final ObjectProvider<UnitUse> uses;

    UnitObstacles(Units units, Windows windows, StaffMembers staff, RoutingRules rules, Accounts accounts, ObjectProvider<UnitUse> uses) {
        this.units = units;
        this.windows = windows;
        this.staff = staff;
        this.rules = rules;
        this.accounts = accounts;
        this.uses = uses;
    }

    List<Obstacle> ofRetiring(Unit unit) {
        String code = unit.code();
        Obstacles found = both(unit);
        List<StaffMember> people = staff.findByUnitCode(code).stream().map(StaffEntity::toValue).filter(member -> !member.left()).toList();
        List<String> members = Stream.of(Duty.LEADER, Duty.OFFICER).flatMap(duty -> accounts.membersOf(duty.group(code)).stream()).toList();
        return found.add("unit-has-windows", windows.findByUnitCode(code).stream().map(WindowEntity::toValue).toList(), Window::windowNo)
                .add("unit-has-guests", windows.findByHallUnit(code).stream().map(WindowEntity::toValue).toList(), Window::windowNo)
                .add("unit-has-staff", people, StaffMember::name).add("unit-has-members", members, account -> account).all();
    }

    List<Obstacle> ofMoving(Unit unit) {
        return both(unit).all();
    }

    private Obstacles both(Unit unit) {
        Obstacles found = new Obstacles();
        uses.orderedStream().flatMap(use -> use.inUse(unit.code()).stream())
                .forEach(use -> found.add(new Obstacle("unit-has-cases", use.openCases(), use.firstCase())));
        List<Unit> below = units.findByParent(unit.code()).stream().map(UnitEntity::toValue).filter(other -> !other.retired()).toList();
        List<RoutingRule> leading = rules.findByUnitCode(unit.code()).stream().map(RoutingRuleEntity::toValue).toList();
        return found.add("unit-has-units", below, Unit::name)
                .add("unit-has-rules", leading, rule -> (rule.taskPrefix() + " " + rule.areaPrefix()).strip());
    }
}
