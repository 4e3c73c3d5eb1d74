package io.haochaping.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Accounts and groups, kept by the engine's identity service. All calls take part in the caller's transaction. Each change of a
 * membership publishes a {@link MembershipChanged}.
 */
public interface Accounts {

    /**
     * Makes an account.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code account-exists}; 400 {@code account-id-invalid} for an id other than
     *         letters, digits and hyphens; 400 {@code password-too-short} below {@value #SHORTEST_PASSWORD} characters
     */
    void create(String id, String displayName, String password);

    boolean exists(String id);

    /** Makes the group where it is missing. */
    void ensureGroup(String group, String name);

    /** Makes the account a member of an existing group; nothing happens when it is one. */
    void join(String id, String group);

    /** Ends a membership; nothing happens when there is none. */
    void leave(String id, String group);

    Set<String> groupsOf(String id);

    /** Sorted account ids. */
    List<String> membersOf(String group);

    Optional<Person> person(String id);

    /** The name of the account, or the id itself where the account is gone. */
    String displayName(String id);

    /** The e-mail address; empty where none is known. */
    Optional<String> email(String id);

    /** Fewest characters of a password. */
    int SHORTEST_PASSWORD = 8;
}
