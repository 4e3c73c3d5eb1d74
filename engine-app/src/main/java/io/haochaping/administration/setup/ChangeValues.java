package io.haochaping.administration.setup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.haochaping.identity.Groups;
import io.haochaping.identity.Role;
import io.haochaping.pages.Names;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a field of the journal held into words; a code without a word is shown as it is. */
@Component
class ChangeValues {

    private static final Map<String, Role> ROLES = Map.of(Groups.SUPERVISORS, Role.SUPERVISOR, Groups.AUDITORS, Role.AUDITOR, Groups.ADMINS, Role.ADMIN);

    private final Names names;
    private final PolicyNames policies;
    private final Words words;

    ChangeValues(Names names, PolicyNames policies, Words words) {
        this.names = names;
        this.policies = policies;
        this.words = words;
    }

    String of(String subject, String field, @Nullable String value) {
        if (value == null) {
            return "";
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")) {
            return time(value);
        }
        return switch (field) {
            case "unit", "units", "unitCode", "hallUnit" -> each(value, names::unit);
            case "parent" -> "jurisdiction".equals(subject) ? names.jurisdiction(value) : names.unit(value);
            case "jurisdiction", "homeJurisdiction" -> names.jurisdiction(value);
            case "account", "officer", "leader", "coordinator", "arbiter", "substitute", "lockedBy" -> names.actor(value);
            case "policy" -> policies.of(value);
            case "source" -> policies.source(value);
            case "roles" -> each(value, this::role);
            case "level" -> words.word("organisation.level.", value);
            case "kind" -> words.word("task".equals(subject) ? "organisation.task-kind." : "organisation.kind.", value);
            case "role" -> words.word("organisation.liaison.", value);
            case "origin" -> words.word("admin-accounts.origin.", value);
            case "rights" -> each(value, right -> words.word("admin.channels.right.", right));
            case "kinds" -> each(value, kind -> words.word("desk.channel.", kind));
            default -> words.word("journal.value.", value);
        };
    }

    private String role(String group) {
        return ROLES.containsKey(group) ? words.text("identity.role." + ROLES.get(group)) : names.holder(group);
    }

    private String each(String list, UnaryOperator<String> word) {
        return Arrays.stream(list.split(",")).map(String::strip).map(word).collect(Collectors.joining(words.text("admin.list.separator")));
    }

    private static String time(String value) {
        try {
            return Words.second(Instant.parse(value));
        } catch (DateTimeParseException otherText) {
            return value;
        }
    }
}
