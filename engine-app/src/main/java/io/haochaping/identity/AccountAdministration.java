package io.haochaping.identity;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What an administrator does with accounts. Every change stands in the journal with old and new, in the same transaction; nothing here
 * checks that the actor is an administrator. All verbs throw 404 {@code account-unknown} for an account that does not exist.
 */
public interface AccountAdministration {

    /** Sorted by account id. */
    Page<Account> list(AccountFilter filter, Pageable page);

    Account require(String id);

    /**
     * Makes an account with a password that its person must replace at the first login. Grants nothing.
     *
     * @return shown once and kept nowhere
     * @throws io.haochaping.identity.problem.Problem 409 {@code account-exists}; 400 {@code account-id-invalid}; 422 for a name or an
     *         e-mail address that is none
     */
    OneTimePassword create(NewAccount account, String actor);

    /**
     * Replaces the password by one that must be replaced at the next login.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code account-without-password} where the directory checks the password
     */
    OneTimePassword resetPassword(String id, String actor);

    /**
     * No login, no open session, no HTTP basic from the next request on. Tasks stay where they are.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code account-own-lock}, {@code last-administrator}
     */
    void lock(String id, String actor);

    void unlock(String id, String actor);

    /**
     * Changes name and e-mail address.
     *
     * @param version of the account that the actor saw
     * @throws io.haochaping.identity.problem.Problem 409 {@code changed-meanwhile}; 422 for a name or an e-mail address that is none
     */
    void change(String id, AccountDetails details, long version, String actor);

    /**
     * Gives a role; nothing happens to who has it.
     *
     * @param group of {@link Groups}; that of a unit or jurisdiction must exist
     * @throws io.haochaping.identity.problem.Problem 422 {@code group-unknown}
     */
    void grant(String id, String group, String actor);

    /**
     * Takes a role; nothing happens to who does not have it.
     *
     * @throws io.haochaping.identity.problem.Problem 409 {@code last-administrator}
     */
    void withdraw(String id, String group, String actor);
}
