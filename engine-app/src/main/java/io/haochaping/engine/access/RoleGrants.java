package io.haochaping.engine.access;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;

import java.util.List;
import java.util.Set;

import io.haochaping.identity.Groups;
import io.haochaping.process.Processes;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/**
 * The authorizations of a role's group, as little as the role needs. Rights on a task come with being its candidate; officers need
 * none beyond. Only auditors, supervisors and administrators read every task and instance.
 */
@Component
class RoleGrants {

    private static final Set<Resource> OF_INSTANCES = Set.of(Resources.PROCESS_DEFINITION, Resources.PROCESS_INSTANCE, Resources.TASK,
            Resources.HISTORIC_TASK, Resources.HISTORIC_PROCESS_INSTANCE);

    private final AuthorizationService authorizations;

    RoleGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void ensure(String group, List<String> filters) {
        if (Groups.ADMINS.equals(group)) {
            administrators();
        }
        grant(group, Resources.APPLICATION, "tasklist", ACCESS);
        grant(group, Resources.APPLICATION, "welcome", ACCESS);
        filters.forEach(filter -> grant(group, Resources.FILTER, filter, READ));
        Processes.ALL.stream().filter(process -> !process.secret() || Groups.SUPERVISORS.equals(group))
                .forEach(process -> grant(group, Resources.PROCESS_DEFINITION, process.key(), onProcesses(group)));
    }

    private static Permission[] onProcesses(String group) {
        if (Groups.ADMINS.equals(group)) {
            return new Permission[] {ALL};
        }
        boolean readsAll = Groups.AUDITORS.equals(group) || Groups.SUPERVISORS.equals(group);
        return readsAll ? new Permission[] {READ, READ_TASK, READ_INSTANCE, READ_HISTORY} : new Permission[] {READ};
    }

    /**
     * Everything that the gate leaves: job retries and filters, and the web applications for them. What belongs to instances is granted
     * process by process, since a right on all of them would reach the secret ones.
     */
    private void administrators() {
        grant(Groups.ADMINS, Resources.APPLICATION, "*", ACCESS);
        for (Resource resource : Resources.values()) {
            if (OF_INSTANCES.contains(resource)) {
                withdraw(Groups.ADMINS, resource);
            } else if (resource != Resources.APPLICATION) {
                grant(Groups.ADMINS, resource, "*", ALL);
            }
        }
    }

    private void withdraw(String group, Resource resource) {
        authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId("*").list()
                .forEach(grant -> authorizations.deleteAuthorization(grant.getId()));
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        Authorization existing = authorizations.createAuthorizationQuery().groupIdIn(group).resourceType(resource).resourceId(id)
                .authorizationType(Authorization.AUTH_TYPE_GRANT).singleResult();
        Authorization grant = existing != null ? existing : fresh(group, resource, id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }

    private Authorization fresh(String group, Resource resource, String id) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        return grant;
    }
}
