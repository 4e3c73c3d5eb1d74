package io.haochaping.identity.account;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.identity.AccountFilter;
import io.haochaping.identity.Groups;
import io.haochaping.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A filter as SQL over the engine's tables and ours; {@code =}, {@code like} and {@code exists} only, so that all databases read it alike.
 *
 * @param from   from the word {@code from} to the end of the conditions
 * @param values of the named parameters
 */
record AccountSearch(String from, Map<String, Object> values) {

    private static final String MEMBER = "exists (select 1 from ACT_ID_MEMBERSHIP m where m.USER_ID_ = u.ID_ and (%s))";

    static AccountSearch of(AccountFilter filter) {
        Map<String, Object> values = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (filter.text() != null && !filter.text().isBlank()) {
            values.put("text", "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
            conditions.add("(lower(u.ID_) like :text escape '!' or lower(u.FIRST_) like :text escape '!' or lower(u.LAST_) like :text escape '!'"
                    + " or lower(u.EMAIL_) like :text escape '!')");
        }
        if (filter.locked()) {
            conditions.add("s.locked_at is not null");
        }
        membership(filter.role(), filter.place(), conditions, values);
        return new AccountSearch("from ACT_ID_USER u left join account_state s on s.account_id = u.ID_ where "
                + String.join(" and ", conditions), values);
    }

    private static void membership(@Nullable Role role, @Nullable String place, List<String> conditions, Map<String, Object> values) {
        if (role == Role.CLERK) {
            conditions.add("not " + MEMBER.formatted(groups(EnumSet.complementOf(EnumSet.of(Role.CLERK)), null, values)));
        } else if (role != null) {
            conditions.add(MEMBER.formatted(groups(EnumSet.of(role), place, values)));
        }
        if (place != null && (role == null || role == Role.CLERK)) {
            conditions.add(MEMBER.formatted(groups(EnumSet.range(Role.OFFICER, Role.ARBITER), place, values)));
        }
    }

    private static String groups(EnumSet<Role> roles, @Nullable String place, Map<String, Object> values) {
        return roles.stream().map(role -> {
            boolean any = place == null && hasPlace(role);
            String name = "group" + values.size();
            values.put(name, any ? escaped(group(role, "")) + "%" : group(role, place == null ? "" : place));
            return any ? "m.GROUP_ID_ like :" + name + " escape '!'" : "m.GROUP_ID_ = :" + name;
        }).collect(Collectors.joining(" or "));
    }

    private static boolean hasPlace(Role role) {
        return EnumSet.range(Role.OFFICER, Role.ARBITER).contains(role);
    }

    private static String group(Role role, String place) {
        return switch (role) {
            case OFFICER -> Groups.officers(place);
            case LEADER -> Groups.leaders(place);
            case COORDINATOR -> Groups.coordinators(place);
            case ARBITER -> Groups.arbiters(place);
            case SUPERVISOR -> Groups.SUPERVISORS;
            case AUDITOR -> Groups.AUDITORS;
            case ADMIN -> Groups.ADMINS;
            case CLERK -> throw new IllegalArgumentException("no group");
        };
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
