package io.haochaping.handling.workflow;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.handling.Workload;
import io.haochaping.handling.Workload.OwnTask;
import io.haochaping.handling.Workloads;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the engine; the number of a case is the business key of its process and of its orders'. */
@Component
class EngineWorkloads implements Workloads {

    private final TaskService tasks;
    private final RuntimeService runtime;

    EngineWorkloads(TaskService tasks, RuntimeService runtime) {
        this.tasks = tasks;
        this.runtime = runtime;
    }

    @Override
    public Workload of(String account, int most) {
        long total = tasks.createTaskQuery().taskAssignee(account).count();
        List<Task> next = total == 0 ? List.of() : tasks.createTaskQuery().taskAssignee(account).orderByDueDate().asc().listPage(0, most);
        Map<String, String> cases = casesOf(next);
        List<OwnTask> own = next.stream().map(task -> new OwnTask(cases.getOrDefault(task.getProcessInstanceId(), ""), task.getTaskDefinitionKey(),
                instant(task.getDueDate()))).toList();
        return new Workload(own, total, tasks.createTaskQuery().taskCandidateUser(account).count());
    }

    private Map<String, String> casesOf(List<Task> found) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet())).list()
                .stream().filter(instance -> instance.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private static java.time.@Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
