package io.haochaping.identity.account;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What a password must be. */
@Component
class PasswordRules {

    /** Longer ones are not looked at, so that nobody makes us hash a book. */
    static final int LONGEST = 256;

    private final int shortest;

    PasswordRules(@Value("${hcp.identity.shortest-password:" + Accounts.SHORTEST_PASSWORD + "}") int shortest) {
        this.shortest = shortest;
    }

    int shortest() {
        return shortest;
    }

    /** @throws Problem 400 {@code password-too-short}, {@code password-too-long} */
    void requireLength(String password) {
        if (password.length() < shortest) {
            throw Problem.badRequest("password-too-short", shortest);
        }
        if (password.length() > LONGEST) {
            throw Problem.badRequest("password-too-long", LONGEST);
        }
    }

    /** @throws Problem 400 with a code that says what is wrong with the new password */
    void require(String account, String old, String password) {
        requireLength(password);
        if (password.strip().equalsIgnoreCase(account)) {
            throw Problem.badRequest("password-is-account");
        }
        if (password.equals(old)) {
            throw Problem.badRequest("password-unchanged");
        }
    }
}
