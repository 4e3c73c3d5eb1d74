package io.haochaping.identity.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountStates extends Repository<AccountState, String> {

    AccountState save(AccountState state);

    void flush();

    Optional<AccountState> findById(String id);

    List<AccountState> findByIdIn(Collection<String> ids);

    /** Leaves the version: a login is no change that an administrator could overlook. */
    @Modifying
    @Query("update AccountState state set state.lastLogin = :at where state.id = :id and (state.lastLogin is null or state.lastLogin < :before)")
    int loggedIn(String id, Instant at, Instant before);
}
