package io.haochaping.engine.access;

import java.util.List;

import io.haochaping.identity.Groups;
import io.haochaping.identity.MembershipChanged;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives every group what its role needs: at start-up, and when a group gets its first member. */
@Component
class AccessAtStart implements SmartInitializingSingleton {

    private final TaskFilters filters;
    private final RoleGrants grants;
    private final IdentityService identities;
    private List<String> shared = List.of();

    AccessAtStart(TaskFilters filters, RoleGrants grants, IdentityService identities) {
        this.filters = filters;
        this.grants = grants;
        this.identities = identities;
    }

    @Override
    public void afterSingletonsInstantiated() {
        shared = filters.ensure();
        grants.ensure(Groups.ADMINS, shared);
        identities.createGroupQuery().list().stream().map(Group::getId).forEach(group -> grants.ensure(group, shared));
    }

    @EventListener
    void on(MembershipChanged change) {
        grants.ensure(change.group(), shared);
    }
}
