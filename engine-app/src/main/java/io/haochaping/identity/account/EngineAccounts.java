package io.haochaping.identity.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.MembershipChanged;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts in the engine's identity service. */
@Service
class EngineAccounts implements Accounts {

    /** What group names, which contain unit codes, and the engine's white list allow. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]{1,64}");

    private final EngineUsers users;
    private final PasswordRules rules;
    private final ApplicationEventPublisher events;

    EngineAccounts(EngineUsers users, PasswordRules rules, ApplicationEventPublisher events) {
        this.users = users;
        this.rules = rules;
        this.events = events;
    }

    @Override
    @Transactional
    public void create(String id, String displayName, String password) {
        if (!ID.matcher(id).matches()) {
            throw Problem.badRequest("account-id-invalid");
        }
        rules.requireLength(password);
        if (exists(id)) {
            throw Problem.conflict("account-exists", id);
        }
        users.create(id, displayName, password);
    }

    @Override
    public boolean exists(String id) {
        return users.ask(identity -> identity.createUserQuery().userId(id).count() > 0);
    }

    @Override
    @Transactional
    public void ensureGroup(String group, String name) {
        users.ask(identity -> {
            if (identity.createGroupQuery().groupId(group).count() == 0) {
                Group made = identity.newGroup(group);
                made.setName(name);
                made.setType("haochaping");
                identity.saveGroup(made);
            }
            return null;
        });
    }

    @Override
    @Transactional
    public void join(String id, String group) {
        if (!groupsOf(id).contains(group)) {
            users.ask(identity -> {
                identity.createMembership(id, group);
                return null;
            });
            events.publishEvent(new MembershipChanged(group));
        }
    }

    @Override
    @Transactional
    public void leave(String id, String group) {
        if (groupsOf(id).contains(group)) {
            users.ask(identity -> {
                identity.deleteMembership(id, group);
                return null;
            });
            events.publishEvent(new MembershipChanged(group));
        }
    }

    @Override
    public Set<String> groupsOf(String id) {
        return users.ask(identity -> identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<String> membersOf(String group) {
        return users.ask(identity -> identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getId).sorted().toList());
    }

    @Override
    public Optional<Person> person(String id) {
        return users.find(id).map(user -> new Person(user.getId(), EngineUsers.nameOf(user), groupsOf(user.getId())));
    }

    @Override
    public String displayName(String id) {
        return users.find(id).map(EngineUsers::nameOf).orElse(id);
    }

    @Override
    public Optional<String> email(String id) {
        return users.find(id).map(User::getEmail).map(String::strip).filter(address -> !address.isEmpty());
    }
}
