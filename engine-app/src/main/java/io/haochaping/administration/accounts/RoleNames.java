package io.haochaping.administration.accounts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.identity.Groups;
import io.haochaping.identity.Role;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roles and places in words, and as choices. */
@Component
class RoleNames {

    private final Organisation organisation;
    private final Names names;
    private final Words words;

    RoleNames(Organisation organisation, Names names, Words words) {
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    String role(Role role) {
        return words.text("identity.role." + role);
    }

    /** The role that a group means, with its place. */
    String group(String group) {
        return switch (group) {
            case Groups.SUPERVISORS -> role(Role.SUPERVISOR);
            case Groups.AUDITORS -> role(Role.AUDITOR);
            case Groups.ADMINS -> role(Role.ADMIN);
            default -> names.holder(group);
        };
    }

    List<String> groups(Set<String> groups) {
        return new TreeSet<>(groups).stream().map(this::group).toList();
    }

    /** All roles that can be given, and with {@code CLERK} those without any. */
    List<Option> roles(@Nullable Role chosen, boolean without) {
        Set<Role> roles = without ? EnumSet.allOf(Role.class) : EnumSet.complementOf(EnumSet.of(Role.CLERK));
        return roles.stream().map(role -> new Option(role.name(), role == Role.CLERK ? words.text("admin-accounts.withoutRole") : role(role),
                role == chosen)).toList();
    }

    List<Option> jurisdictions(@Nullable String chosen) {
        return organisation.jurisdictions().stream()
                .map(place -> new Option(place.code(), "%s（%s）".formatted(place.name(), place.code()), place.code().equals(chosen))).toList();
    }

    List<Option> units(@Nullable String chosen) {
        List<Option> options = new ArrayList<>();
        for (Jurisdiction jurisdiction : organisation.jurisdictions()) {
            for (Unit unit : organisation.unitsOf(jurisdiction.code())) {
                options.add(new Option(unit.code(), Names.withCode(unit), unit.code().equals(chosen)));
            }
        }
        return options;
    }

}
