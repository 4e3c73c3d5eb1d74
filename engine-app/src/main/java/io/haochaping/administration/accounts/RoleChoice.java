package io.haochaping.administration.accounts;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a role at a place that exists. */
@Component
class RoleChoice {

    private final AccountAdministration administration;
    private final Accounts accounts;
    private final Organisation organisation;
    private final RoleNames names;

    RoleChoice(AccountAdministration administration, Accounts accounts, Organisation organisation, RoleNames names) {
        this.administration = administration;
        this.accounts = accounts;
        this.organisation = organisation;
        this.names = names;
    }

    /** @throws Problem 422 where the role needs a unit or jurisdiction and has none */
    @Transactional
    public String grant(String id, @Nullable Role role, @Nullable String unit, @Nullable String jurisdiction, String actor) {
        String group = group(role, unit, jurisdiction);
        String name = names.group(group);
        accounts.ensureGroup(group, name);
        administration.grant(id, group, actor);
        return name;
    }

    private String group(@Nullable Role role, @Nullable String unit, @Nullable String jurisdiction) {
        if (role == null) {
            throw Problem.unprocessable("/role", "group-unknown");
        }
        return switch (role) {
            case OFFICER -> Groups.officers(unit(unit));
            case LEADER -> Groups.leaders(unit(unit));
            case COORDINATOR -> Groups.coordinators(jurisdiction(jurisdiction));
            case ARBITER -> Groups.arbiters(jurisdiction(jurisdiction));
            case SUPERVISOR -> Groups.SUPERVISORS;
            case AUDITOR -> Groups.AUDITORS;
            case ADMIN -> Groups.ADMINS;
            case CLERK -> throw Problem.unprocessable("/role", "group-unknown");
        };
    }

    private String unit(@Nullable String code) {
        if (code == null || organisation.openUnit(code).isEmpty()) {
            throw Problem.unprocessable("/unit", "role-needs-unit");
        }
        return code;
    }

    private String jurisdiction(@Nullable String code) {
        if (code == null || organisation.jurisdiction(code).isEmpty()) {
            throw Problem.unprocessable("/jurisdiction", "role-needs-jurisdiction");
        }
        return code;
    }
}
