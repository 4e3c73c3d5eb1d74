package io.haochaping.organisation;

import java.util.List;

import io.haochaping.identity.Accounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One change after the other; each book knows one kind of thing. */
@Service
@Transactional
class StoredAdministration implements OrganisationAdministration {

    private final ChangeLock lock;
    private final JurisdictionBook jurisdictions;
    private final UnitBook units;
    private final UnitObstacles obstacles;
    private final WindowBook windows;
    private final StaffBook people;
    private final LiaisonBook liaisons;
    private final RuleBook routing;
    private final MemberBook members;
    private final Accounts accounts;

    StoredAdministration(ChangeLock lock, JurisdictionBook jurisdictions, UnitBook units, UnitObstacles obstacles, WindowBook windows,
                         StaffBook people, LiaisonBook liaisons, RuleBook routing, MemberBook members, Accounts accounts) {
        this.lock = lock;
        this.jurisdictions = jurisdictions;
        this.units = units;
        this.obstacles = obstacles;
        this.windows = windows;
        this.people = people;
        this.liaisons = liaisons;
        this.routing = routing;
        this.members = members;
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public Jurisdiction jurisdiction(String code) {
        return jurisdictions.require(code).toValue();
    }

    @Override
    public Jurisdiction addJurisdiction(Jurisdiction value, String actor) {
        lock.take();
        return jurisdictions.add(value, actor);
    }

    @Override
    public Jurisdiction changeJurisdiction(Jurisdiction value, String actor) {
        lock.take();
        return jurisdictions.change(value, actor);
    }

    @Override
    public void retireJurisdiction(String code, long version, String actor) {
        lock.take();
        jurisdictions.retire(code, version, true, actor);
    }

    @Override
    public void restoreJurisdiction(String code, long version, String actor) {
        lock.take();
        jurisdictions.retire(code, version, false, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Unit unit(String code) {
        return units.require(code).toValue();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesOfJurisdiction(String code) {
        return jurisdictions.obstacles(jurisdictions.require(code).toValue().code());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Obstacle> obstaclesOfUnit(String code) {
        return obstacles.ofRetiring(unit(code));
    }

    @Override
    public Unit addUnit(Unit value, String actor) {
        lock.take();
        return units.add(value, actor);
    }

    @Override
    public Unit changeUnit(Unit value, String actor) {
        lock.take();
        return units.change(value, actor);
    }

    @Override
    public void retireUnit(String code, long version, String actor) {
        lock.take();
        units.retire(code, version, actor);
    }

    @Override
    public void restoreUnit(String code, long version, String actor) {
        lock.take();
        units.restore(code, version, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Window window(String id) {
        return windows.require(id).toValue();
    }

    @Override
    public Window addWindow(Window value, String actor) {
        lock.take();
        return windows.add(value, actor);
    }

    @Override
    public Window changeWindow(Window value, String actor) {
        lock.take();
        return windows.change(value, actor);
    }

    @Override
    public void removeWindow(String id, long version, String actor) {
        lock.take();
        windows.remove(id, version, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public StaffMember staff(String unitCode, String staffNo) {
        return people.require(unitCode, staffNo).toValue();
    }

    @Override
    public StaffMember addStaff(StaffMember value, String actor) {
        lock.take();
        return people.add(value, actor);
    }

    @Override
    public StaffMember changeStaff(StaffMember value, String actor) {
        lock.take();
        return people.change(value, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Liaison liaison(String id) {
        return liaisons.require(id).toValue();
    }

    @Override
    public Liaison addLiaison(Liaison value, String actor) {
        lock.take();
        return liaisons.add(value, actor);
    }

    @Override
    public Liaison changeLiaison(Liaison value, String actor) {
        lock.take();
        return liaisons.change(value, actor);
    }

    @Override
    public void removeLiaison(String id, long version, String actor) {
        lock.take();
        liaisons.remove(id, version, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RoutingRule> rules(String jurisdiction) {
        return routing.of(jurisdiction);
    }

    @Override
    public void putRule(RoutingRule rule, String actor) {
        lock.take();
        routing.put(rule, actor);
    }

    @Override
    public void removeRule(RoutingRule rule, String actor) {
        lock.take();
        routing.remove(rule, actor);
    }

    @Override
    public List<String> members(Duty duty, String code) {
        return accounts.membersOf(duty.group(code));
    }

    @Override
    public void addMember(Duty duty, String code, String account, String actor) {
        lock.take();
        members.add(duty, code, account, actor);
    }

    @Override
    public void removeMember(Duty duty, String code, String account, String actor) {
        lock.take();
        members.remove(duty, code, account, actor);
    }
}
