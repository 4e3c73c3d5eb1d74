package io.haochaping.organisation;

import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredOrganisationSetup implements OrganisationSetup {

    private final Jurisdictions jurisdictions;
    private final Units units;
    private final Windows windows;
    private final StaffMembers staff;
    private final StoredCatalogue catalogue;
    private final RoutingRules rules;
    private final CachedOrganisation organisation;

    StoredOrganisationSetup(Jurisdictions jurisdictions, Units units, Windows windows, StaffMembers staff, StoredCatalogue catalogue,
                            RoutingRules rules, CachedOrganisation organisation) {
        this.jurisdictions = jurisdictions;
        this.units = units;
        this.windows = windows;
        this.staff = staff;
        this.catalogue = catalogue;
        this.rules = rules;
        this.organisation = organisation;
    }

    @Override
    public void addJurisdiction(String code, String name, String policy) {
        jurisdictions.findById(code).ifPresentOrElse(row -> row.rename(name, policy),
                () -> jurisdictions.save(new JurisdictionEntity(new Jurisdiction(valid(code), name, policy))));
        organisation.changed();
    }

    @Override
    public void addUnit(String code, String name, String jurisdiction) {
        require(jurisdictions.existsById(jurisdiction), jurisdiction);
        units.findById(code).ifPresentOrElse(row -> row.rename(name, jurisdiction),
                () -> units.save(new UnitEntity(new Unit(valid(code), name, jurisdiction))));
        organisation.changed();
    }

    @Override
    public void addWindow(String unitCode, String windowNo) {
        require(units.existsById(unitCode), unitCode);
        if (!windows.existsByUnitCodeAndWindowNo(unitCode, windowNo)) {
            windows.save(new WindowEntity(unitCode, windowNo));
        }
        organisation.changed();
    }

    /** Not inherited: a default method of the interface would run outside of the transaction. */
    @Override
    public void addStaff(String unitCode, String staffNo, String name, @Nullable String account) {
        addStaff(new StaffMember(unitCode, staffNo, null, name, account));
    }

    @Override
    public void addStaff(StaffMember member) {
        require(units.existsById(member.unitCode()), member.unitCode());
        if (member.account() != null && staff.findByActiveAccount(member.account()).filter(other -> !other.is(member)).isPresent()) {
            throw Problem.conflict("staff-account-taken", member.account());
        }
        StaffEntity row = staff.findByUnitCodeAndStaffNo(member.unitCode(), member.staffNo())
                .orElseGet(() -> new StaffEntity(member.unitCode(), member.staffNo()));
        row.become(member);
        staff.save(row);
        organisation.changed();
    }

    @Override
    public void addTask(String taskCode, String taskName) {
        catalogue.name(taskCode, taskName);
        organisation.changed();
    }

    @Override
    public void addRoutingRule(String jurisdiction, @Nullable String taskCodePrefix, @Nullable String areaCodePrefix, String unitCode) {
        String task = taskCodePrefix == null ? "" : taskCodePrefix;
        String area = areaCodePrefix == null ? "" : areaCodePrefix;
        if (task.isEmpty() && area.isEmpty()) {
            throw Problem.badRequest("routing-rule-empty");
        }
        require(units.findById(unitCode).filter(unit -> unit.toValue().jurisdiction().equals(jurisdiction)).isPresent(), unitCode);
        RoutingRuleEntity rule = rules.findByJurisdictionAndTaskPrefixAndAreaPrefix(jurisdiction, task, area)
                .orElseGet(() -> new RoutingRuleEntity(jurisdiction, task, area));
        rule.leadTo(unitCode);
        rules.save(rule);
        organisation.changed();
    }

    private static String valid(String code) {
        if (!Codes.isValid(code)) {
            throw Problem.badRequest("organisation-code-invalid", code);
        }
        return code;
    }

    private static void require(boolean known, String code) {
        if (!known) {
            throw Problem.badRequest("organisation-reference-unknown", code);
        }
    }
}
