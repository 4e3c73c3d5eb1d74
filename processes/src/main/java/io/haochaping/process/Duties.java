package io.haochaping.process;

import java.util.HashSet;
import java.util.Set;

/** What the processes beside the case's own have in common: variables, and beans for limits, reminders and lateness. */
public final class Duties {

    /** Beans that each of their models may call. */
    public static final Set<String> BEANS = Set.of("dutyLimits", "remindOfDuty", "escalateDuty");

    private Duties() {
    }

    /** The common beans and a process's own. */
    public static Set<String> beansWith(String... own) {
        return with(BEANS, own);
    }

    /** The common variables and a process's own. */
    public static Set<String> variablesWith(String... own) {
        return with(Variables.ALL, own);
    }

    private static Set<String> with(Set<String> common, String... own) {
        Set<String> all = new HashSet<>(common);
        all.addAll(Set.of(own));
        return Set.copyOf(all);
    }

    /** What every instance holds. */
    public static final class Variables {
        public static final String JURISDICTION = "jurisdiction";
        public static final String POLICY = "policy";
        public static final String POLICY_VERSION = "policyVersion";
        public static final String SUBJECT = "subject";

        public static final Set<String> ALL = Set.of(JURISDICTION, POLICY, POLICY_VERSION, SUBJECT);

        private Variables() {
        }
    }
}
