package io.haochaping.identity.account;

import java.util.List;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.problem.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Somebody must always be able to administrate: who is not locked and has logged in with a password of their own, or without one here. */
@Component
class Administrators {

    private final Accounts accounts;
    private final AccountStates states;
    private final JdbcClient jdbc;

    Administrators(Accounts accounts, AccountStates states, JdbcClient jdbc) {
        this.accounts = accounts;
        this.states = states;
        this.jdbc = jdbc;
    }

    /** @throws Problem 409 {@code last-administrator} when nobody else is left */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireOtherThan(String account) {
        if (isLast(account)) {
            throw Problem.conflict("last-administrator");
        }
    }

    /** Waits for others who are changing administrators, so that two cannot take the role from each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isLast(String account) {
        jdbc.sql("select ID_ from ACT_ID_GROUP where ID_ = ? for update").param(Groups.ADMINS).query(String.class).list();
        List<String> members = accounts.membersOf(Groups.ADMINS);
        if (!members.contains(account)) {
            return false;
        }
        return members.stream().filter(member -> !member.equals(account)).noneMatch(this::isAble);
    }

    private boolean isAble(String member) {
        return states.findById(member).map(AccountState::login).map(state -> !state.locked() && !state.mustChange()).orElse(true);
    }
}
