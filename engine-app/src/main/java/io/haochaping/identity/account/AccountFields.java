package io.haochaping.identity.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

import io.haochaping.identity.Account;
import org.jspecify.annotations.Nullable;

/** An account as the journal compares it. */
final class AccountFields {

    static final String SUBJECT = "account";

    private AccountFields() {
    }

    static Map<String, Object> of(Account account, AccountState state) {
        Map<String, Object> fields = of(state);
        put(fields, "name", account.displayName());
        put(fields, "email", account.email());
        put(fields, "origin", account.origin());
        put(fields, "roles", account.groups().isEmpty() ? null : String.join(", ", new TreeSet<>(account.groups())));
        return fields;
    }

    static Map<String, Object> of(AccountState state) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "lockedAt", state.lockedAt());
        put(fields, "lockedBy", state.lockedBy());
        put(fields, "oneTimePasswordUntil", state.oneTimeUntil());
        put(fields, "passwordChangedAt", state.passwordChangedAt());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
