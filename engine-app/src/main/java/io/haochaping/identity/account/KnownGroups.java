package io.haochaping.identity.account;

import java.util.Map;
import java.util.Set;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import org.springframework.stereotype.Component;

/** Which groups can be given to somebody: those that mean a role, and of units and jurisdictions those that exist. */
@Component
class KnownGroups {

    private static final Map<String, String> GENERAL = Map.of(Groups.SUPERVISORS, "督导", Groups.AUDITORS, "审计员",
            Groups.ADMINS, "系统管理员");

    private final Accounts accounts;
    private final EngineUsers users;

    KnownGroups(Accounts accounts, EngineUsers users) {
        this.accounts = accounts;
        this.users = users;
    }

    /** Makes a group that belongs to no place where it is missing. */
    boolean has(String group) {
        if (GENERAL.containsKey(group)) {
            accounts.ensureGroup(group, GENERAL.get(group));
            return true;
        }
        return isRole(group) && users.ask(identity -> identity.createGroupQuery().groupId(group).count() > 0);
    }

    private static boolean isRole(String group) {
        return !new Person("", "", Set.of(group)).roles().contains(Role.CLERK);
    }
}
