package io.haochaping.identity.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a person from the claims of an identity provider. */
@Component
public class ProviderClaims {

    private final String groupsClaim;

    ProviderClaims(MappingSettings settings) {
        this.groupsClaim = settings.groupsClaim();
    }

    /** @param id what the provider's name attribute holds */
    public DirectoryPerson person(String id, Map<String, Object> claims) {
        return new DirectoryPerson(id, text(claims.get("name"), id), email(claims), names(find(claims)));
    }

    private static @Nullable String email(Map<String, Object> claims) {
        String email = text(claims.get("email"), "");
        return email.isEmpty() ? null : email;
    }

    /** The claim of exactly this name, or the one that the dots lead to. */
    private @Nullable Object find(Map<String, Object> claims) {
        if (claims.containsKey(groupsClaim)) {
            return claims.get(groupsClaim);
        }
        Object value = claims;
        for (String step : groupsClaim.split("\\.")) {
            value = value instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return value;
    }

    private static Set<String> names(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
        }
        return value instanceof String one ? Set.of(one) : Set.of();
    }

    private static String text(@Nullable Object value, String fallback) {
        return value instanceof String text && !text.isBlank() ? text.strip() : fallback;
    }
}
