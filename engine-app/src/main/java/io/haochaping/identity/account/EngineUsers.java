package io.haochaping.identity.account;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The engine's users. Acts as the application, whoever is asking: the engine would otherwise answer a question about somebody else with the
 * rights of the asking person.
 */
@Component
public class EngineUsers {

    private static final int TRIES = 3;

    private final IdentityService identity;

    EngineUsers(IdentityService identity) {
        this.identity = identity;
    }

    /** The engine counts attempts in the user's row; a wrong password at the same moment must not refuse a right one. */
    public boolean matches(String id, String password) {
        for (int left = TRIES; left > 1; left--) {
            try {
                return identity.checkPassword(id, password);
            } catch (OptimisticLockingException simultaneous) {
                continue;
            }
        }
        return identity.checkPassword(id, password);
    }

    Optional<User> find(String id) {
        return Optional.ofNullable(ask(engine -> engine.createUserQuery().userId(id).singleResult()));
    }

    void create(String id, String displayName, String password) {
        ask(engine -> {
            User user = engine.newUser(id);
            user.setPassword(password);
            describe(user, displayName);
            engine.saveUser(user);
            return null;
        });
    }

    void describe(String id, String displayName, @Nullable String email) {
        change(id, user -> {
            describe(user, displayName);
            user.setEmail(email == null ? "" : email);
        });
    }

    void password(String id, String password) {
        change(id, user -> user.setPassword(password));
    }

    static String nameOf(User user) {
        String name = (orEmpty(user.getFirstName()) + " " + orEmpty(user.getLastName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    <T extends @Nullable Object> T ask(Function<IdentityService, T> question) {
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return question.apply(identity);
        } finally {
            if (before != null) {
                identity.setAuthentication(before);
            }
        }
    }

    private void change(String id, Consumer<User> change) {
        ask(engine -> {
            User user = engine.createUserQuery().userId(id).singleResult();
            change.accept(user);
            engine.saveUser(user);
            return null;
        });
    }

    private static void describe(User user, String displayName) {
        user.setFirstName(displayName);
        user.setLastName("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
