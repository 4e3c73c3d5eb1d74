package io.haochaping.organisation;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/**
 * Which unit answers for a service without a named unit (谁办理谁负责, S1). The three first parts identify a rule.
 *
 * @param taskPrefix start of the 事项 code; empty matches anything, also a missing code
 * @param areaPrefix start of the area code; likewise
 */
public record RoutingRule(String jurisdiction, String taskPrefix, String areaPrefix, String unitCode) {

    /** The most specific first. */
    static final Comparator<RoutingRule> BY_PRECISION = Comparator.<RoutingRule>comparingInt(rule -> rule.taskPrefix.length())
            .thenComparingInt(rule -> rule.areaPrefix.length()).reversed()
            .thenComparing(RoutingRule::jurisdiction).thenComparing(RoutingRule::taskPrefix).thenComparing(RoutingRule::areaPrefix);

    boolean matches(String home, @Nullable String taskCode, @Nullable String areaCode) {
        return jurisdiction.equals(home) && starts(taskCode, taskPrefix) && starts(areaCode, areaPrefix);
    }

    private static boolean starts(@Nullable String code, String prefix) {
        return prefix.isEmpty() || code != null && code.startsWith(prefix);
    }
}
