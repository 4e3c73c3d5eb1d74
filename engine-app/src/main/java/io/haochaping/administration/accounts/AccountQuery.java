package io.haochaping.administration.accounts;

import java.util.stream.Stream;

import io.haochaping.identity.AccountFilter;
import io.haochaping.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter of the list as the address holds it. */
record AccountQuery(@Nullable String text, @Nullable Role role, @Nullable String place, boolean locked) {

    AccountQuery {
        text = emptyToNull(text);
        place = emptyToNull(place);
    }

    AccountFilter filter() {
        return new AccountFilter(text, role, place, locked);
    }

    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/admin/accounts");
        Stream.ofNullable(text).forEach(value -> address.queryParam("text", "{text}"));
        Stream.ofNullable(role).forEach(value -> address.queryParam("role", value));
        Stream.ofNullable(place).forEach(value -> address.queryParam("place", "{place}"));
        if (locked) {
            address.queryParam("locked", true);
        }
        Object[] values = Stream.of(text, place).filter(value -> value != null).toArray();
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static @Nullable String emptyToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
