package io.haochaping.process;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The processes that we ship; deployment, rights and rules of expressions follow this list. */
public final class Processes {

    public static final List<ShippedProcess> ALL = List.of(
            new ShippedProcess(BadReviewHandling.KEY, BadReviewHandling.Tasks.ALL, BadReviewHandling.Variables.ALL, BadReviewHandling.Beans.ALL),
            new ShippedProcess(Supervision.KEY, Set.of(Supervision.TASK_SUPERVISE_OVERDUE), Supervision.Variables.ALL, Supervision.BEANS),
            new ShippedProcess(ExclusionObjection.KEY, ExclusionObjection.Tasks.ALL, ExclusionObjection.Variables.ALL, ExclusionObjection.BEANS),
            new ShippedProcess(DeadlineExtension.KEY, DeadlineExtension.Tasks.ALL, DeadlineExtension.Variables.ALL, DeadlineExtension.BEANS),
            new ShippedProcess(Appeal.KEY, Appeal.Tasks.ALL, Appeal.Variables.ALL, Appeal.BEANS),
            new ShippedProcess(Improvement.KEY, Improvement.Tasks.ALL, Improvement.Variables.ALL, Improvement.BEANS),
            new ShippedProcess(LeadTransfer.KEY, LeadTransfer.Tasks.ALL, LeadTransfer.Variables.ALL, LeadTransfer.BEANS, true),
            new ShippedProcess(SpotCheck.KEY, SpotCheck.Tasks.ALL, SpotCheck.Variables.ALL, SpotCheck.BEANS));

    private Processes() {
    }

    public static List<String> keys() {
        return ALL.stream().map(ShippedProcess::key).toList();
    }

    /** The names that any of the models may call. */
    public static Set<String> beans() {
        return union(ShippedProcess::beans);
    }

    static Set<String> variables() {
        return union(ShippedProcess::variables);
    }

    private static Set<String> union(Function<ShippedProcess, Set<String>> part) {
        return ALL.stream().flatMap(process -> part.apply(process).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
