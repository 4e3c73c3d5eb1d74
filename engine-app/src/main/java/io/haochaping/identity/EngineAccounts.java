package io.haochaping.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts in the engine's identity service. Acts as the application, whoever is asking: the engine would otherwise answer a question
 * about somebody else with the rights of the asking person.
 */
@Service
class EngineAccounts implements Accounts {

    /** What group names, which contain unit codes, and the engine's white list allow. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z0-9-]{1,64}");

    private final IdentityService identity;
    private final ApplicationEventPublisher events;
    private final int shortestPassword;

    EngineAccounts(IdentityService identity, ApplicationEventPublisher events,
            @Value("${hcp.identity.shortest-password:" + SHORTEST_PASSWORD + "}") int shortestPassword) {
        this.identity = identity;
        this.events = events;
        this.shortestPassword = shortestPassword;
    }

    @Override
    @Transactional
    public void create(String id, String displayName, String password) {
        if (!ID.matcher(id).matches()) {
            throw Problem.badRequest("account-id-invalid");
        }
        if (password.length() < shortestPassword) {
            throw Problem.badRequest("password-too-short", shortestPassword);
        }
        if (exists(id)) {
            throw Problem.conflict("account-exists", id);
        }
        asApplication(() -> {
            User user = identity.newUser(id);
            user.setFirstName(displayName);
            user.setLastName("");
            user.setPassword(password);
            identity.saveUser(user);
            return null;
        });
    }

    @Override
    public boolean exists(String id) {
        return asApplication(() -> identity.createUserQuery().userId(id).count() > 0);
    }

    @Override
    @Transactional
    public void ensureGroup(String group, String name) {
        asApplication(() -> {
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
            asApplication(() -> {
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
            asApplication(() -> {
                identity.deleteMembership(id, group);
                return null;
            });
            events.publishEvent(new MembershipChanged(group));
        }
    }

    @Override
    public Set<String> groupsOf(String id) {
        return asApplication(() -> identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public List<String> membersOf(String group) {
        return asApplication(() -> identity.createUserQuery().memberOfGroup(group).list().stream().map(User::getId).sorted().toList());
    }

    @Override
    public Optional<Person> person(String id) {
        return user(id).map(user -> new Person(user.getId(), nameOf(user), groupsOf(user.getId())));
    }

    @Override
    public String displayName(String id) {
        return user(id).map(EngineAccounts::nameOf).orElse(id);
    }

    @Override
    public Optional<String> email(String id) {
        return user(id).map(User::getEmail).map(String::strip).filter(address -> !address.isEmpty());
    }

    private Optional<User> user(String id) {
        return Optional.ofNullable(asApplication(() -> identity.createUserQuery().userId(id).singleResult()));
    }

    private static String nameOf(User user) {
        String name = (orEmpty(user.getFirstName()) + " " + orEmpty(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private <T> T asApplication(Supplier<T> work) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }
}
