package io.haochaping.identity.directory;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whose password the directory or the provider has checked.
 *
 * @param id     account id
 * @param groups names of groups there
 */
public record DirectoryPerson(String id, String displayName, @Nullable String email, Set<String> groups) {

    public DirectoryPerson {
        groups = Set.copyOf(groups);
    }
}
