package io.haochaping.process;

import java.util.Set;

/**
 * What is fixed of a process that we ship.
 *
 * @param key       its key, also the folder of its model and forms
 * @param tasks     ids of its user tasks
 * @param variables everything that the engine may hold about an instance
 * @param beans     names that its model may call in expressions
 * @param secret    read by supervisors alone, not even by auditors
 */
public record ShippedProcess(String key, Set<String> tasks, Set<String> variables, Set<String> beans, boolean secret) {

    public ShippedProcess {
        tasks = Set.copyOf(tasks);
        variables = Set.copyOf(variables);
        beans = Set.copyOf(beans);
    }

    ShippedProcess(String key, Set<String> tasks, Set<String> variables, Set<String> beans) {
        this(key, tasks, variables, beans, false);
    }
}
