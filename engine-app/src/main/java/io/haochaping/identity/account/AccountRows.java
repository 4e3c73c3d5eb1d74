package io.haochaping.identity.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.haochaping.identity.Account;
import io.haochaping.identity.AccountFilter;
import org.camunda.bpm.engine.identity.User;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the engine's users together with their state. */
@Component
class AccountRows {

    private final JdbcClient jdbc;
    private final EngineUsers users;
    private final AccountStates states;

    AccountRows(JdbcClient jdbc, EngineUsers users, AccountStates states) {
        this.jdbc = jdbc;
        this.users = users;
        this.states = states;
    }

    Page<Account> list(AccountFilter filter, Pageable page) {
        AccountSearch search = AccountSearch.of(filter);
        long total = jdbc.sql("select count(*) " + search.from()).params(search.values()).query(Long.class).single();
        Map<String, Object> values = new HashMap<>(search.values());
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        List<String> ids = jdbc.sql("select u.ID_ " + search.from() + " order by u.ID_ limit :size offset :offset").params(values)
                .query(String.class).list();
        return new PageImpl<>(read(ids), page, total);
    }

    /** In the order of the ids; without those that are gone. */
    List<Account> read(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, User> found = users.ask(identity -> identity.createUserQuery().userIdIn(ids.toArray(String[]::new)).list()).stream()
                .collect(Collectors.toMap(User::getId, Function.identity()));
        Map<String, Set<String>> groups = groupsOf(ids);
        Map<String, AccountState> known = states.findByIdIn(ids).stream().collect(Collectors.toMap(AccountState::id, Function.identity()));
        List<Account> accounts = new ArrayList<>();
        ids.stream().filter(found::containsKey).forEach(id -> accounts.add(account(found.get(id), groups.getOrDefault(id, Set.of()),
                known.getOrDefault(id, new AccountState(id)))));
        return accounts;
    }

    private Map<String, Set<String>> groupsOf(List<String> ids) {
        Map<String, Set<String>> groups = new HashMap<>();
        jdbc.sql("select USER_ID_, GROUP_ID_ from ACT_ID_MEMBERSHIP where USER_ID_ in (:ids)").param("ids", ids)
                .query(row -> {
                    groups.computeIfAbsent(row.getString(1), id -> new HashSet<>()).add(row.getString(2));
                });
        return groups;
    }

    private static Account account(User user, Set<String> groups, AccountState state) {
        String email = user.getEmail() == null || user.getEmail().isBlank() ? null : user.getEmail().strip();
        return new Account(user.getId(), EngineUsers.nameOf(user), email, groups, state.origin(), state.lockedBy(), state.lockedAt(),
                state.mustChange(), state.oneTimeUntil(), state.lastLogin(), state.version());
    }
}
