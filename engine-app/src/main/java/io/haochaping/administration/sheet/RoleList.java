package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.haochaping.identity.Groups;

/**
 * The cell 岗位: roles with the code of their unit or jurisdiction, such as {@code 承办人:hall、管理岗:district、督导}. Without a code the role is for the
 * unit of the row, or for its jurisdiction.
 */
final class RoleList {

    private static final Pattern ROLE = Pattern.compile("([^:：(（]+?)\\s*(?:[:：(（]\\s*([A-Za-z0-9-]+)\\s*[)）]?)?");
    private static final Pattern BETWEEN = Pattern.compile("[;；、,，\\s]+");
    private static final Map<String, UnaryOperator<String>> OF_UNIT = Map.of("承办人", Groups::officers, "负责人", Groups::leaders);
    private static final Map<String, UnaryOperator<String>> OF_JURISDICTION = Map.of("管理岗", Groups::coordinators, "好差评管理岗", Groups::coordinators,
            "复核岗", Groups::arbiters);
    private static final Map<String, String> OF_ALL = Map.of("督导", Groups.SUPERVISORS, "监督员", Groups.SUPERVISORS, "审计", Groups.AUDITORS, "审计员",
            Groups.AUDITORS, "管理员", Groups.ADMINS, "系统管理员", Groups.ADMINS);

    /** What a role without a code means, and which codes there are. */
    interface Scope {

        /** Empty where the row names no unit. */
        String unit();

        /** Empty where the row names no unit. */
        String jurisdiction();

        boolean isUnit(String code);

        boolean isJurisdiction(String code);
    }

    /** A part of the cell that is no role. */
    record Wrong(String part, String code) {
    }

    private final Set<String> groups = new TreeSet<>();
    private final List<Wrong> wrong = new ArrayList<>();

    static RoleList parse(String cell, Scope scope) {
        RoleList roles = new RoleList();
        for (String part : BETWEEN.split(cell)) {
            if (!part.isEmpty()) {
                roles.add(part, scope);
            }
        }
        return roles;
    }

    private void add(String part, Scope scope) {
        Matcher role = ROLE.matcher(part);
        String word = role.matches() ? role.group(1) : "";
        String code = role.matches() && role.group(2) != null ? role.group(2) : "";
        if (OF_ALL.containsKey(word)) {
            groups.add(OF_ALL.get(word));
        } else if (OF_UNIT.containsKey(word)) {
            add(part, OF_UNIT.get(word), code.isEmpty() ? scope.unit() : code, scope.isUnit(code.isEmpty() ? scope.unit() : code));
        } else if (OF_JURISDICTION.containsKey(word)) {
            String area = code.isEmpty() ? scope.jurisdiction() : code;
            add(part, OF_JURISDICTION.get(word), area, scope.isJurisdiction(area));
        } else {
            wrong.add(new Wrong(part, "role-unknown"));
        }
    }

    private void add(String part, UnaryOperator<String> group, String code, boolean known) {
        if (known) {
            groups.add(group.apply(code));
        } else {
            wrong.add(new Wrong(part, code.isEmpty() ? "role-without-place" : "role-place-unknown"));
        }
    }

    /** Ids of the engine's groups. */
    Set<String> groups() {
        return groups;
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** The cell for groups, each with its code; groups that are no roles of ours, or of places that are no more, are left out. */
    static String format(Collection<String> groups, Scope scope) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put(Groups.officers(""), "承办人");
        words.put(Groups.leaders(""), "负责人");
        words.put(Groups.coordinators(""), "管理岗");
        words.put(Groups.arbiters(""), "复核岗");
        List<String> roles = new ArrayList<>();
        for (String group : new TreeSet<>(groups)) {
            words.forEach((prefix, word) -> {
                String code = group.startsWith(prefix) ? group.substring(prefix.length()) : "";
                if (OF_UNIT.containsKey(word) ? scope.isUnit(code) : scope.isJurisdiction(code)) {
                    roles.add(word + ":" + code);
                }
            });
            Map.of(Groups.SUPERVISORS, "督导", Groups.AUDITORS, "审计", Groups.ADMINS, "管理员").forEach((id, word) -> {
                if (id.equals(group)) {
                    roles.add(word);
                }
            });
        }
        return String.join("、", roles);
    }
}
