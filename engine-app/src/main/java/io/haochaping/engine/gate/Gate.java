package io.haochaping.engine.gate;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.haochaping.engine.GatedTask;
import io.haochaping.engine.Retries;
import io.haochaping.engine.TaskGate;
import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The rule for everything that a person does with a task: claim it, give it back, complete it. */
@Component
public class Gate {

    private static final ThreadLocal<Boolean> OPEN = ThreadLocal.withInitial(() -> false);

    private final IdentityService identities;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final Retries retries;
    private final AsSystem asSystem;
    private final Map<String, TaskGate> gates;

    Gate(IdentityService identities, TaskService tasks, RepositoryService repository, Retries retries, AsSystem asSystem,
            List<TaskGate> gates) {
        this.identities = identities;
        this.tasks = tasks;
        this.repository = repository;
        this.retries = retries;
        this.asSystem = asSystem;
        this.gates = gates.stream().collect(Collectors.toMap(TaskGate::processKey, Function.identity()));
    }

    /** Whether the current thread is inside an act that the gate has let through. */
    static boolean isOpen() {
        return OPEN.get();
    }

    void claim(String taskId, String userId, Runnable engine) {
        String person = person();
        if (!person.equals(userId)) {
            throw Problem.forbidden("claim-for-oneself");
        }
        act(taskId, () -> {
            GatedTask task = task(taskId);
            if (task.assignee() != null && !task.assignee().equals(person)) {
                throw Problem.conflict("task-claimed-by-another");
            }
            asSystem.run(() -> gateOf(task).checkClaim(task, person));
            return through(() -> asSystem.call(run(engine)));
        });
    }

    void giveBack(String taskId, Runnable engine) {
        String person = person();
        act(taskId, () -> {
            requireOwn(task(taskId), person);
            return through(() -> asSystem.call(run(engine)));
        });
    }

    <T> T complete(String taskId, Map<String, Object> inputs, Function<Map<String, Object>, T> engine) {
        String person = person();
        return act(taskId, () -> {
            GatedTask task = task(taskId);
            requireOwn(task, person);
            TaskGate gate = gateOf(task);
            Map<String, Object> kept = asSystem.call(() -> gate.accept(task, person, inputs == null ? Map.of() : new HashMap<>(inputs)));
            return through(() -> engine.apply(kept));
        });
    }

    /** Whoever comes second may stumble anywhere over what the first one's commit took away: the task is gone, wherever that was noticed. */
    private <T> T act(String taskId, Supplier<T> work) {
        try {
            return retries.inTransaction(work);
        } catch (RuntimeException failure) {
            asSystem.call(() -> found(taskId));
            throw failure;
        }
    }

    private Task found(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) {
            throw Problem.notFound("task-gone");
        }
        return task;
    }

    private static void requireOwn(GatedTask task, String person) {
        if (!person.equals(task.assignee())) {
            throw Problem.forbidden(task.assignee() == null ? "task-not-claimed" : "task-of-another");
        }
    }

    private String person() {
        Authentication current = identities.getCurrentAuthentication();
        if (current == null) {
            throw new IllegalStateException("Only a person acts on a task: no authentication is set");
        }
        return current.getUserId();
    }

    private TaskGate gateOf(GatedTask task) {
        return Optional.ofNullable(gates.get(task.processKey())).orElseThrow(() -> Problem.forbidden("process-not-open-to-persons"));
    }

    private GatedTask task(String taskId) {
        return asSystem.call(() -> {
            Task task = found(taskId);
            String key = repository.getProcessDefinition(task.getProcessDefinitionId()).getKey();
            Object caseNo = tasks.getVariable(taskId, "caseNo");
            return new GatedTask(task.getId(), task.getTaskDefinitionKey(), key, task.getProcessInstanceId(), (String) caseNo,
                    task.getAssignee(), task.getCreateTime().toInstant().truncatedTo(ChronoUnit.SECONDS));
        });
    }

    private static Supplier<Void> run(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private <T> T through(Supplier<T> act) {
        boolean before = OPEN.get();
        OPEN.set(true);
        try {
            return act.get();
        } finally {
            OPEN.set(before);
        }
    }
}
